package org.sapar.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.reference.Holiday;
import org.sapar.reference.Post;
import org.sapar.reference.Term;

/**
 * The calendar of one post: on which days it works, until when, and by which clock.
 *
 * @param closed days on which the post does not work although the weekday is one of its own
 */
public record WorkingDays(ZoneId zone, LocalTime closesAt, Set<DayOfWeek> weekdays, Set<LocalDate> closed) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public WorkingDays {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("A post works on some day of the week");
        }
        weekdays = Set.copyOf(weekdays);
        closed = Set.copyOf(closed);
    }

    /** The calendar of the post; a row that opens the post outdoes one that closes it. */
    public static WorkingDays of(Post post, List<Holiday> holidays) {
        var open = holidays.stream()
                .filter(holiday -> holiday.opens(post))
                .map(Holiday::getDay)
                .collect(Collectors.toSet());
        var closed = holidays.stream()
                .filter(holiday -> holiday.closes(post))
                .map(Holiday::getDay)
                .filter(day -> !open.contains(day))
                .collect(Collectors.toSet());
        return new WorkingDays(post.zone(), post.closesAt(), post.workingDays(), closed);
    }

    public boolean isWorking(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && !closed.contains(day);
    }

    /** The day that the post's calendar shows at this moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** So many working days later; the start itself does not count, whether the post works on it or not. */
    public LocalDate plus(LocalDate start, int workingDays) {
        var day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days there are after the first day up to and with the last. */
    public long between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? -between(to, from)
                : daysAfter(from, to).filter(this::isWorking).count();
    }

    /** The moment at which the day is over: when the post closes, or at midnight where it does not work. */
    public Instant endOf(LocalDate day) {
        return day.atTime(isWorking(day) ? closesAt : LAST_SECOND).atZone(zone).toInstant();
    }

    /** The last day of a term that starts on the day. */
    public LocalDate last(LocalDate start, Term term) {
        return switch (term.unit()) {
            case WD -> plus(start, term.value());
            case CD -> start.plusDays(term.value());
            case SAME_DAY -> isWorking(start) ? start : plus(start, 1);
        };
    }

    /** The holidays after the first day up to and with the last on which the post would else have worked. */
    public List<LocalDate> skipped(LocalDate from, LocalDate to) {
        return List.copyOf(closed.stream()
                .filter(day -> weekdays.contains(day.getDayOfWeek()) && day.isAfter(from) && !day.isAfter(to))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<LocalDate> daysAfter(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.plusDays(1));
    }
}
