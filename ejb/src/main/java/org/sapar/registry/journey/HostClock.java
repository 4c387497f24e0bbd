package org.sapar.registry.journey;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sapar.reference.HostRule;
import org.sapar.reference.Names;

/**
 * By when a host country asks something of somebody, and how that was computed.
 *
 * @param rule id of the dated row, such as {@code RU-90Y@2025-01-01}
 * @param start the day that was counted from
 * @param limit how many units were counted; null for the term of a contract
 * @param used how many of them are over, without today where days after a start are counted
 * @param due the last day, or null when there is none
 * @param alerts the days on which people are reminded
 * @param doneOn since when it is done, or null
 * @param today the day for which it was computed
 */
public record HostClock(
        String rule,
        String code,
        Names names,
        ClockBasis basis,
        LocalDate start,
        Integer limit,
        int used,
        LocalDate due,
        List<LocalDate> alerts,
        LocalDate doneOn,
        ClockState state,
        LocalDate today)
        implements Serializable {

    public HostClock {
        alerts = List.copyOf(alerts);
    }

    /** Days until the last one, below zero after it; null when there is none. */
    public Long daysLeft() {
        return due == null ? null : ChronoUnit.DAYS.between(today, due);
    }

    /** How a rule is counted, before it is known how it stands. */
    record Count(ClockBasis basis, LocalDate start, Integer limit, int used, LocalDate due) {

        static Count days(ClockBasis basis, LocalDate start, int limit, LocalDate today) {
            var used = (int) Math.max(0, ChronoUnit.DAYS.between(start, today));
            return new Count(basis, start, limit, used, start.plusDays(limit));
        }
    }

    /** What the count comes to on the day. */
    static HostClock of(HostRule rule, Count count, LocalDate doneOn, LocalDate today) {
        var due = count.due();
        var alerts = due == null
                ? List.<LocalDate>of()
                : rule.alertDays().stream().map(due::minusDays).toList();
        return new HostClock(
                rule.getId(),
                rule.getCode(),
                rule.getNames(),
                count.basis(),
                count.start(),
                count.limit(),
                count.used(),
                due,
                alerts,
                doneOn,
                doneOn == null ? state(rule, count, alerts, today) : done(rule, due, doneOn),
                today);
    }

    private static ClockState done(HostRule rule, LocalDate due, LocalDate doneOn) {
        return rule.isBinding() || !doneOn.isAfter(due) ? ClockState.DONE : ClockState.PASSED;
    }

    private static ClockState state(HostRule rule, Count count, List<LocalDate> alerts, LocalDate today) {
        if (count.due() != null && today.isAfter(count.due())) {
            return rule.isBinding() ? ClockState.LATE : ClockState.PASSED;
        }
        if (alerts.stream().anyMatch(alert -> !alert.isAfter(today))) {
            return ClockState.NEAR;
        }
        return count.basis() == ClockBasis.REGISTERED || count.basis() == ClockBasis.AGAIN
                ? ClockState.DONE
                : ClockState.RUNNING;
    }
}
