package org.sapar.registry.journey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sapar.calendar.Passage;
import org.sapar.calendar.Presence;
import org.sapar.reference.HostRegime;
import org.sapar.reference.HostRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.Migrant;
import org.sapar.registry.Stay;
import org.sapar.registry.StayPurpose;

/** Puts together what is known of a journey and computes what follows from it. */
@ApplicationScoped
class JourneyReader {

    private static final String UNION = "EAEU";

    @Inject
    Journeys journeys;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** The journey as it stands now. */
    JourneyFile read(Migrant migrant) {
        var id = migrant.getId();
        var records = new JourneyRecords(journeys.crossings(id), journeys.employments(id), journeys.registrations(id));
        var facts = facts(migrant, records);
        var country = facts.country();
        var rules = reference.hostRules(country);
        var stage = JourneyStage.of(facts, migrant.getTrainedOn() != null, isRefused(records.crossings(), country));
        return new JourneyFile(
                migrant,
                facts.today(),
                stay(migrant),
                country,
                facts.regime(),
                facts.presence(),
                stage,
                HostClocks.of(rules, facts),
                HostClocks.told(rules, facts),
                migrant.getDocuments(),
                records.crossings(),
                records.employments());
    }

    /** The clocks of the journey as it stands now. */
    List<HostClock> clocks(Migrant migrant, JourneyRecords records) {
        var facts = facts(migrant, records);
        return HostClocks.of(reference.hostRules(facts.country()), facts);
    }

    private HostFacts facts(Migrant migrant, JourneyRecords records) {
        var today = today(migrant);
        var stay = stay(migrant);
        var country = stay.getCountry();
        return new HostFacts(
                today,
                migrant.getCitizenship(),
                country,
                regime(migrant, stay, today),
                stay.getHost(),
                Presence.of(passages(migrant, country, records.crossings()), today),
                terms(records.employments(), country),
                onRegister(records));
    }

    /** Ids of the rules of a host country that are a duty. */
    Set<String> binding(String country) {
        return reference.hostRules(country).stream()
                .filter(HostRule::isBinding)
                .map(HostRule::getId)
                .collect(Collectors.toSet());
    }

    /** The day that it is at the post that keeps the file. */
    LocalDate today(Migrant migrant) {
        return reference.post(migrant.getPostCode()).orElseThrow().dayOf(clock.instant());
    }

    /** The stay that goes on, else the last; each file begins with one. */
    static Stay stay(Migrant migrant) {
        return migrant.stay().orElseGet(() -> migrant.getStays().get(0));
    }

    /** Whoever works in a member state of his own union does so by right; of others it has to be told. */
    private HostRegime regime(Migrant migrant, Stay stay, LocalDate today) {
        var told = stay.getHost().regime();
        if (told != null) {
            return told;
        }
        var byRight = stay.getPurpose() == StayPurpose.WORK
                && reference.inUnion(UNION, migrant.getCitizenship(), stay.getCountry(), today);
        if (byRight) {
            return HostRegime.EAEU_WORKER;
        }
        return stay.getPurpose() == StayPurpose.STUDY ? HostRegime.STUDENT : HostRegime.NONE;
    }

    /** What the stamps say, and what was told of days without a stamp. */
    private static List<Passage> passages(Migrant migrant, String country, List<BorderCrossing> crossings) {
        var stamped = crossings.stream()
                .filter(crossing -> crossing.counts() && crossing.getCountry().equals(country))
                .map(BorderCrossing::passage)
                .toList();
        var stays = migrant.getStays().stream()
                .filter(stay -> stay.getCountry().equals(country))
                .toList();
        var passages = new ArrayList<>(stamped);
        stays.stream()
                .map(Stay::getEnteredOn)
                .filter(Objects::nonNull)
                .distinct()
                .filter(day ->
                        stamped.stream().noneMatch(one -> one.in() && one.day().equals(day)))
                .forEach(day -> passages.add(new Passage(day, null, true)));
        stays.stream()
                .filter(stay -> stay.getLeftOn() != null && !isFollowed(stay, stays))
                .filter(stay -> stamped.stream().noneMatch(one -> !one.in() && isWithin(one.day(), stay)))
                .forEach(stay -> passages.add(new Passage(stay.getLeftOn(), null, false)));
        return passages;
    }

    /** Whether the person moved within the country, and did not leave it. */
    private static boolean isFollowed(Stay ended, List<Stay> stays) {
        return stays.stream()
                .anyMatch(stay -> !stay.equals(ended)
                        && (stay.getLeftOn() == null || stay.getLeftOn().isAfter(ended.getLeftOn()))
                        && (stay.getEnteredOn() == null || !stay.getEnteredOn().isAfter(ended.getLeftOn())));
    }

    private static boolean isWithin(LocalDate day, Stay stay) {
        return !day.isAfter(stay.getLeftOn()) && (stay.getEnteredOn() == null || !day.isBefore(stay.getEnteredOn()));
    }

    private static List<WorkTerm> terms(List<EmploymentRecord> employments, String country) {
        return employments.stream()
                .filter(work -> !work.isStruck() && work.getCountry().equals(country))
                .map(EmploymentRecord::term)
                .toList();
    }

    private static boolean isRefused(List<BorderCrossing> crossings, String country) {
        return crossings.stream()
                .filter(crossing ->
                        !crossing.isStruck() && crossing.getCountry().equals(country))
                .limit(1)
                .anyMatch(last -> last.getDirection() == Direction.IN && last.getResult() != CrossingResult.ADMITTED);
    }

    private static LocalDate onRegister(JourneyRecords records) {
        return records.registrations().stream()
                .map(ConsularRegistration::getRegisteredOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
