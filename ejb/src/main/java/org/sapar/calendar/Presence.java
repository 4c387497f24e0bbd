package org.sapar.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which days somebody was in a country, counted from passages of its border.
 *
 * <p>The day of entry and the day of leaving count both, each day once. Where a passage lacks its counterpart, days are
 * rather counted than not: nobody is told of more time than there is.
 *
 * @param spans one after the other; the last may be open
 * @param gaps days of passages whose counterpart is missing
 */
public record Presence(List<Span> spans, List<LocalDate> gaps) {

    public Presence {
        spans = List.copyOf(spans);
        gaps = List.copyOf(gaps);
    }

    /** A time in the country; without a last day while it goes on. */
    public record Span(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** The presence that the passages up to and with the day make, in whatever order they are given. */
    public static Presence of(List<Passage> passages, LocalDate today) {
        var days = passages.stream()
                .filter(passage -> !passage.day().isAfter(today))
                .collect(Collectors.groupingBy(Passage::day, TreeMap::new, Collectors.toList()));
        var walk = new Walk();
        days.values().forEach(walk::day);
        return walk.presence();
    }

    /** Whether the person is in the country now. */
    public boolean isInside() {
        return entry().isPresent();
    }

    /** The day of the entry since which the person is in the country. */
    public Optional<LocalDate> entry() {
        return last().filter(span -> span.to() == null).map(Span::from);
    }

    /** The day on which the person left, if nothing came after. */
    public Optional<LocalDate> exit() {
        return last().map(Span::to);
    }

    /** The days of presence from one day to another, both among them, each once. */
    public Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Stream.empty()
                : from.datesUntil(to.plusDays(1)).filter(day -> spans.stream().anyMatch(span -> span.covers(day)));
    }

    /** How many days of the calendar year up to and with the day. */
    public int inYear(LocalDate day) {
        return (int) days(Year.from(day).atDay(1), day).count();
    }

    /** How many of so many days that end with the day. */
    public int inWindow(LocalDate day, int window) {
        return (int) days(day.minusDays(window - 1L), day).count();
    }

    private Optional<Span> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
    }

    /** Goes from passage to passage and remembers on which side of the border the person is. */
    private static final class Walk {

        private static final Comparator<Passage> BY_TIME =
                Comparator.comparing(Passage::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

        private final List<Span> spans = new ArrayList<>();

        private final List<LocalDate> gaps = new ArrayList<>();

        private LocalDate since;

        void day(List<Passage> passages) {
            var left = new ArrayList<>(passages.stream().sorted(BY_TIME).toList());
            while (!left.isEmpty()) {
                var next = left.stream()
                        .filter(passage -> passage.in() == (since == null) && isFree(passage, left))
                        .findFirst()
                        .orElse(left.get(0));
                left.remove(next);
                step(next);
            }
        }

        /** What has a time follows what has an earlier one; what has none goes where it fits. */
        private static boolean isFree(Passage passage, List<Passage> left) {
            return passage.time() == null || passage.equals(left.get(0));
        }

        private void step(Passage passage) {
            var day = passage.day();
            if (passage.in() == (since != null)) {
                gaps.add(day);
            }
            if (since != null) {
                spans.add(new Span(since, day));
            } else if (!passage.in()) {
                spans.add(new Span(day, day));
            }
            since = passage.in() ? day : null;
        }

        Presence presence() {
            if (since != null) {
                spans.add(new Span(since, null));
            }
            return new Presence(spans, gaps);
        }
    }
}
