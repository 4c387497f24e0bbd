package org.sapar.registry.journey;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sapar.reference.HostRule;
import org.sapar.reference.RuleStart;
import org.sapar.registry.journey.HostClock.Count;

/** Computes what a host country asks of one person by when. */
final class HostClocks {

    private final HostFacts facts;

    private HostClocks(HostFacts facts) {
        this.facts = facts;
    }

    /**
     * The clocks of the rules that cover the person, the most urgent first.
     *
     * @param rules in all their versions; the one that holds on the day of the start counts
     */
    static List<HostClock> of(List<HostRule> rules, HostFacts facts) {
        var clocks = new HostClocks(facts);
        return rules.stream()
                .filter(HostRule::hasClock)
                .filter(rule -> rule.covers(facts.citizenship(), facts.country(), facts.regime()))
                .flatMap(rule -> clocks.clock(rule).stream())
                .sorted(Comparator.comparing(HostClock::state)
                        .thenComparing(HostClock::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(HostClock::code))
                .toList();
    }

    /** The rules that are told and not counted. */
    static List<HostRule> told(List<HostRule> rules, HostFacts facts) {
        return rules.stream()
                .filter(rule -> !rule.hasClock() && rule.validOn(facts.today()))
                .filter(rule -> rule.covers(facts.citizenship(), facts.country(), facts.regime()))
                .toList();
    }

    private Optional<HostClock> clock(HostRule rule) {
        return switch (rule.getUnit()) {
            case DAYS_OF_YEAR -> ofYear(rule);
            case CONTRACT_TERM -> ofContract(rule);
            case DAYS -> rule.getStarts() == RuleStart.CONTRACT_END ? afterContract(rule) : afterEntry(rule);
        };
    }

    /** Counts from the entry, or from what was done since. */
    private Optional<HostClock> afterEntry(HostRule rule) {
        return facts.presence().entry().filter(rule::validOn).map(entry -> {
            var count = Count.days(ClockBasis.ENTRY, entry, rule.getTerm(), facts.today());
            if (rule.getMetBy() == null) {
                return clock(rule, count, null);
            }
            return switch (rule.getMetBy()) {
                case HOST_REGISTRATION -> clock(rule, registered(count), null);
                case MEDICAL -> clock(rule, again(rule, count), null);
                case PATENT -> clock(rule, count, since(facts.stay().patentOn(), entry));
                case CONSULAR_REGISTRATION -> clock(rule, count, facts.onRegister());
                case CONTRACT -> clock(rule, count, facts.isUnderContract(facts.today()) ? facts.today() : null);
            };
        });
    }

    /** A registration that ran out before this entry is none. */
    private Count registered(Count entered) {
        var until = facts.stay().registeredUntil();
        return until == null || until.isBefore(entered.start())
                ? entered
                : new Count(ClockBasis.REGISTERED, until, null, 0, until);
    }

    /** What was done holds for some months, also when it was done before this entry. */
    private Count again(HostRule rule, Count entered) {
        var done = facts.stay().medicalOn();
        var until = done == null ? null : done.plusMonths(rule.getAgainMonths());
        return until == null || until.isBefore(entered.start())
                ? entered
                : new Count(ClockBasis.AGAIN, done, rule.getAgainMonths(), 0, until);
    }

    private static LocalDate since(LocalDate done, LocalDate entry) {
        return done == null || done.isBefore(entry) ? null : done;
    }

    private Optional<HostClock> ofContract(HostRule rule) {
        if (!facts.presence().isInside()) {
            return Optional.empty();
        }
        return facts.contract()
                .filter(term -> rule.validOn(term.from()))
                .map(term -> clock(rule, new Count(ClockBasis.CONTRACT, term.from(), null, 0, term.last()), null));
    }

    private Optional<HostClock> afterContract(HostRule rule) {
        return facts.presence()
                .entry()
                .flatMap(entry -> facts.broken()
                        .filter(term -> rule.validOn(term.endedOn()))
                        .filter(term -> opens(rule, entry, term.endedOn()))
                        .map(term -> clock(
                                rule,
                                Count.days(ClockBasis.CONTRACT_END, term.endedOn(), rule.getTerm(), facts.today()),
                                facts.renewed(term).orElse(null))));
    }

    private static boolean opens(HostRule rule, LocalDate entry, LocalDate end) {
        return !end.isBefore(entry)
                && (rule.getAfterDays() == null || end.isAfter(entry.plusDays(rule.getAfterDays())));
    }

    private Optional<HostClock> ofYear(HostRule rule) {
        if (!rule.validOn(facts.today())) {
            return Optional.empty();
        }
        var today = facts.today();
        var start = today.with(TemporalAdjusters.firstDayOfYear());
        var counted = counted(rule, start, today).toList();
        var rests = rule.isWithoutContract() && facts.isUnderContract(today);
        if (counted.isEmpty() && (rests || !facts.presence().isInside())) {
            return Optional.empty();
        }
        var first = counted.isEmpty() ? start : counted.get(0);
        var count = new Count(ClockBasis.YEAR, first, rule.getTerm(), counted.size(), last(rule, counted, rests));
        return Optional.of(clock(rule, count, null));
    }

    /**
     * The day that fills the year, if the person stays; what remains on 31 December begins anew on 1 January. None
     * after leaving, and none while a contract is a ground, whatever was used before.
     */
    private LocalDate last(HostRule rule, List<LocalDate> counted, boolean rests) {
        var limit = rule.getTerm();
        if (rests || !facts.presence().isInside()) {
            return null;
        }
        if (counted.size() >= limit) {
            return counted.get(limit - 1);
        }
        var today = facts.today();
        var last = today.plusDays(limit - counted.size());
        return last.getYear() == today.getYear()
                ? last
                : MonthDay.of(1, 1).atYear(today.getYear() + 1).plusDays(limit - 1L);
    }

    private Stream<LocalDate> counted(HostRule rule, LocalDate from, LocalDate to) {
        var days = facts.presence().days(from, to);
        return rule.isWithoutContract() ? days.filter(day -> !facts.isUnderContract(day)) : days;
    }

    private HostClock clock(HostRule rule, Count count, LocalDate doneOn) {
        return HostClock.of(rule, count, doneOn, facts.today());
    }
}
