package org.sapar.registry.journey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sapar.persistence.Versions;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.HostStay;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.employers.EmployerRegister;
import org.sapar.registry.employers.TaxNumber;
import org.sapar.shared.Broken;

/** Keeps the rules of what may be put on file of a journey. */
@ApplicationScoped
class JourneyKeeper {

    /** Contracts and registrations that end later are slips of the pen. */
    private static final int LAST_YEAR = 2100;

    @Inject
    Journeys journeys;

    @Inject
    Versions versions;

    @Inject
    EmployerRegister register;

    @Inject
    ClockKeeper clocks;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    BorderCrossing cross(Migrant migrant, NewCrossing told) {
        checkCountry(told.country());
        checkPast("day", told.day(), migrant);
        // Two clerks who copy the same stamp look one after the other.
        journeys.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        if (journeys.crossings(migrant.getId()).stream().anyMatch(known -> known.saysTheSame(told))) {
            throw Broken.at("day", "registry.crossing.known", told.day());
        }
        var crossing =
                new BorderCrossing(told.at(tidy(told.checkpoint())), clock.instant(), migrant, document(migrant, told));
        journeys.entityManager().persist(crossing);
        clocks.derive(migrant);
        return crossing;
    }

    EmploymentRecord employ(Migrant migrant, NewEmployment told) {
        checkCountry(told.country());
        journeys.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        var work = checked(told.work(), told.country(), migrant);
        var known = told.enlisted()
                ? register.enlist(told.employerId(), work.employer(), told.country(), work.taxNumber())
                : register.meant(told.employerId(), told.country(), work.taxNumber());
        var employment = new EmploymentRecord(told, work, known, clock.instant(), migrant);
        journeys.entityManager().persist(employment);
        clocks.derive(migrant);
        return employment;
    }

    void end(EmploymentRecord employment, WorkEnd told) {
        if (employment.isStruck() || employment.getEndedOn() != null) {
            throw new Broken("registry.work.over");
        }
        var from = employment.getWork().startsOn();
        if (told.on().isBefore(from) || told.on().isAfter(clocks.today(employment.getMigrant()))) {
            throw Broken.at("on", "registry.work.end", from);
        }
        employment.end(told);
        clocks.derive(employment.getMigrant());
    }

    void strike(JourneyEntry entry, String why) {
        entry.strike(why);
        clocks.derive(entry.getMigrant());
    }

    void settle(Migrant migrant, Settlement told) {
        var host = told.host();
        checkPast("entryOn", told.entryOn(), migrant);
        checkPast("medicalOn", host.medicalOn(), migrant);
        checkPast("patentOn", host.patentOn(), migrant);
        var until = host.registeredUntil();
        if (until != null && (until.isBefore(migrant.getBirthDate()) || until.getYear() > LAST_YEAR)) {
            throw Broken.at("registeredUntil", "registry.registeredUntil", LAST_YEAR);
        }
        var tidy = new HostStay(host.regime(), tidy(host.address()), until, host.medicalOn(), host.patentOn());
        versions.raise(migrant, () -> JourneyReader.stay(migrant).settle(tidy, told.entryOn()));
        clocks.derive(migrant);
    }

    private Employment checked(Employment work, String country, Migrant migrant) {
        checkTerm(work, migrant);
        if (work.occupation() != null && reference.occupation(work.occupation()).isEmpty()) {
            throw Broken.at("occupation", "registry.occupation");
        }
        var number = tidy(work.taxNumber());
        var plain = number == null
                ? null
                : TaxNumber.of(number, country).orElseThrow(() -> Broken.at("taxNumber", "registry.taxNumber"));
        return new Employment(
                tidy(work.employer()),
                plain,
                work.kind(),
                work.occupation(),
                tidy(work.contractNo()),
                work.startsOn(),
                work.endsOn());
    }

    private void checkTerm(Employment work, Migrant migrant) {
        var today = clocks.today(migrant);
        if (work.startsOn().isBefore(migrant.getBirthDate()) || work.startsOn().isAfter(today.plusYears(1))) {
            throw Broken.at("startsOn", "registry.work.start");
        }
        if (work.endsOn() != null
                && (work.endsOn().isBefore(work.startsOn()) || work.endsOn().getYear() > LAST_YEAR)) {
            throw Broken.at("endsOn", "registry.work.term", LAST_YEAR);
        }
    }

    /** What has happened lies between birth and today; null is not looked at. */
    private void checkPast(String field, LocalDate day, Migrant migrant) {
        if (day != null && (day.isBefore(migrant.getBirthDate()) || day.isAfter(clocks.today(migrant)))) {
            throw Broken.at(field, "registry.past");
        }
    }

    private void checkCountry(String code) {
        if (reference.country(code).isEmpty()) {
            throw Broken.at("country", "registry.country");
        }
    }

    private static IdentityDocument document(Migrant migrant, NewCrossing told) {
        return told.documentId() == null
                ? null
                : migrant.getDocuments().stream()
                        .filter(document -> document.getId().equals(told.documentId()))
                        .findFirst()
                        .orElseThrow(() -> Broken.at("documentId", "registry.crossing.document"));
    }

    /** Without blanks around it; nothing if nothing is left. */
    private static String tidy(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .orElse(null);
    }
}
