package org.sapar.reference;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Reads days of the week as they are written in the list of posts: {@code MON-FRI} or {@code SUN-THU}. */
final class Weekdays {

    private static final int LETTERS = 3;

    private Weekdays() {}

    static Set<DayOfWeek> parse(String range) {
        var ends = range.split("-");
        var days = EnumSet.noneOf(DayOfWeek.class);
        var last = day(ends[ends.length - 1]);
        for (var day = day(ends[0]); days.add(day) && day != last; ) {
            day = day.plus(1);
        }
        return Collections.unmodifiableSet(days);
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().substring(0, LETTERS).equals(letters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a day of the week: " + letters));
    }
}
