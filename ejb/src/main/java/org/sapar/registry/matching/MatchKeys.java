package org.sapar.registry.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The narrow keys by which files of the same person are looked for.
 *
 * <p>Two descriptions of one person have at least one key in common, whatever slip there is in one of name, date or
 * number; two of strangers hardly ever have. Each key is a hash of 64 bits, kept in an index beside the file.
 */
public final class MatchKeys {

    /** Raised whenever the keys of a description change, so that those on file are made anew. */
    public static final int EDITION = 1;

    private static final int BEGINNING = 3;

    private static final int LONGER_BEGINNING = 4;

    private MatchKeys() {}

    /** The keys of a description; a description of nothing has none. */
    public static Set<Long> of(Description person) {
        var keys = new HashSet<Long>();
        if (person.pin() != null) {
            keys.add(Hash.of("pin", person.pin()));
        }
        person.marks().documents().forEach(document -> keys.add(Hash.of("document", document)));
        if (person.marks().phone() != null) {
            keys.add(Hash.of("phone", person.marks().phone()));
        }
        if (person.birth() != null) {
            person.names().stream()
                    .map(FoldedName::of)
                    .distinct()
                    .forEach(name -> keys.addAll(of(name, person.birth().day())));
        }
        return keys;
    }

    private static List<Long> of(FoldedName name, LocalDate birth) {
        var day = dayAndMonth(birth);
        var date = birth.getYear() + day;
        var parts = Stream.of(name.given(), name.stem(), name.father())
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        var family = name.stem().isEmpty() ? name.father() : name.stem();
        var keys = Stream.<Long>builder();
        // The date agrees: any part of the name, wherever it was entered, or how two of them begin.
        parts.forEach(part -> keys.add(Hash.of("part", part, date)));
        parts.forEach(part -> keys.add(Hash.of("beginning", begin(part, BEGINNING), date)));
        // The date has a slip or fills the field: how two parts begin, and the year or the day.
        pair("year", name.given(), family, Integer.toString(birth.getYear()), keys);
        pair("day", name.given(), family, day, keys);
        pair("year", name.given(), name.father(), Integer.toString(birth.getYear()), keys);
        pair("day", name.given(), name.father(), day, keys);
        return keys.build().distinct().toList();
    }

    /** Both orders give one key, because surname and given name change places on foreign forms. */
    private static void pair(String kind, String one, String other, String when, Stream.Builder<Long> keys) {
        if (!one.isEmpty() && !other.isEmpty()) {
            var some = begin(one, LONGER_BEGINNING);
            var more = begin(other, LONGER_BEGINNING);
            keys.add(some.compareTo(more) < 0 ? Hash.of(kind, some, more, when) : Hash.of(kind, more, some, when));
        }
    }

    /** The smaller number first, because day and month change places on foreign forms. */
    private static String dayAndMonth(LocalDate date) {
        var day = date.getDayOfMonth();
        var month = date.getMonthValue();
        return "-" + Math.min(day, month) + "-" + Math.max(day, month);
    }

    private static String begin(String part, int letters) {
        return part.substring(0, Math.min(part.length(), letters));
    }
}
