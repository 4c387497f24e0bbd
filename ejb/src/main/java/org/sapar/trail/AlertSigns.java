package org.sapar.trail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sapar.reference.AlertRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.trail.OpeningAlert.Sign;

/** Looks through the files that were opened of late for what others should know of, and has not been told yet. */
@ApplicationScoped
class AlertSigns {

    /** What somebody usually does is seen over four weeks. */
    private static final Duration HABIT = Duration.ofDays(28);

    /** A person of whom fewer hours are known has no habit yet. */
    private static final int HOURS_OF_HABIT = 20;

    /** What somebody usually does, by the account, looked up at most once in an hour. */
    private final Map<String, Habit> habits = new ConcurrentHashMap<>();

    @Inject
    OpenedFiles files;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** The usual number of an hour, as it was seen in an hour; empty for who is hardly known. */
    private record Habit(Instant hour, Optional<Integer> usual) {}

    /** What is to be told now. */
    List<Sign> found() {
        var now = clock.instant();
        return Stream.of(pace(now), usual(now), budget(now), namesakes(now))
                .flatMap(signs -> signs)
                .toList();
    }

    /** The usual number of an hour: as many hours had more as had less. */
    static Optional<Integer> median(List<Long> hours) {
        return hours.size() < HOURS_OF_HABIT
                ? Optional.empty()
                : hours.stream().sorted().skip(hours.size() / 2).findFirst().map(Long::intValue);
    }

    private Stream<Sign> pace(Instant now) {
        return rule(AlertRule.PACE, now).stream()
                .flatMap(rule -> files.within(now.minus(rule.within()), now, rule.getAmount()).stream()
                        .filter(some -> files.raised(some.sub(), AlertKind.PACE, now.minus(rule.within())) == 0)
                        .map(some -> sign(AlertKind.PACE, some, slot(now, rule.within()), null, rule)));
    }

    private Stream<Sign> usual(Instant now) {
        var least = rule(AlertRule.LEAST, now).map(AlertRule::getAmount).orElse(1);
        return rule(AlertRule.USUAL, now).stream()
                .flatMap(rule -> files.within(now.minus(rule.within()), now, least).stream()
                        .filter(some -> files.raised(some.sub(), AlertKind.USUAL, now.minus(rule.within())) == 0)
                        .flatMap(some -> usual(some, rule, now).stream()));
    }

    private Optional<Sign> usual(Opened some, AlertRule rule, Instant now) {
        return habit(some.sub(), now.minus(rule.within()))
                .filter(usual -> some.people() > (long) rule.getAmount() * usual)
                .map(usual -> sign(AlertKind.USUAL, some, slot(now, rule.within()), usual, rule));
    }

    private Optional<Integer> habit(String sub, Instant before) {
        var hour = before.truncatedTo(ChronoUnit.HOURS);
        return habits.compute(
                        sub,
                        (who, known) -> known != null && known.hour().equals(hour)
                                ? known
                                : new Habit(hour, median(files.hours(sub, before.minus(HABIT), before))))
                .usual();
    }

    /**
     * Yesterday and tomorrow as well: the last file of a day may be opened a moment before midnight, and each post has
     * a day of its own.
     */
    private Stream<Sign> budget(Instant now) {
        var today = day(now);
        return rule(AlertRule.DAY, now).stream()
                .flatMap(rule -> Stream.of(today.minusDays(1), today, today.plusDays(1))
                        .flatMap(day -> files.onDay(day, rule.getAmount()).stream()
                                .filter(some -> files.raisedFor(some.sub(), AlertKind.DAY, day.toString()) == 0)
                                .map(some -> sign(AlertKind.DAY, some, day.toString(), null, rule))));
    }

    private Stream<Sign> namesakes(Instant now) {
        return rule(AlertRule.NAMESAKE, now).stream()
                .flatMap(rule -> files.namesakes(now.minus(AlertWatch.BACK), now).stream()
                        .filter(one -> files.raisedFor(one.sub(), AlertKind.NAMESAKE, slot(one)) == 0)
                        .map(one -> new Sign(
                                AlertKind.NAMESAKE,
                                one.sub(),
                                slot(one),
                                one.at(),
                                1,
                                null,
                                rule.getId(),
                                one.migrantId())));
    }

    private static Sign sign(AlertKind kind, Opened some, String slot, Integer usual, AlertRule rule) {
        return new Sign(kind, some.sub(), slot, some.first(), (int) some.people(), usual, rule.getId(), null);
    }

    /** Once for each file: whoever has to do with a namesake for months is asked once. */
    private static String slot(OpenedFile one) {
        return one.migrantId().toString();
    }

    private static String slot(Instant now, Duration window) {
        return Long.toString(now.getEpochSecond() / Math.max(1, window.toSeconds()));
    }

    private Optional<AlertRule> rule(String code, Instant now) {
        return reference.alertRule(code, day(now));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
