package org.sapar.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mix of errors that {@code errors.csv} asks for: which kind is the next one due. */
final class ErrorMix {

    /**
     * A kind of error.
     *
     * @param same whether the two records are of one person
     * @param pin whether the second record has a personal number too
     */
    record Kind(String name, boolean same, int weight, boolean pin, String what, Twist twist) {}

    static final Map<String, Twist> TWISTS = joined();

    private static final List<Kind> KINDS =
            Sheet.rows("errors").stream().map(ErrorMix::kind).toList();

    private final Map<String, Integer> made = new HashMap<>();

    static List<Kind> kinds() {
        return KINDS;
    }

    /** The kinds of matches or of others, the one that is furthest behind first. */
    List<Kind> due(boolean same) {
        return KINDS.stream()
                .filter(kind -> kind.same() == same)
                .sorted(Comparator.comparingDouble(kind -> made.getOrDefault(kind.name(), 0) / (double) kind.weight()))
                .toList();
    }

    /** One was made, or could not be. */
    void count(Kind kind) {
        made.merge(kind.name(), 1, Integer::sum);
    }

    private static Map<String, Twist> joined() {
        var twists = new HashMap<String, Twist>();
        Stream.of(
                        SamePrinted.TWISTS,
                        SameTyped.TWISTS,
                        SameRenamed.TWISTS,
                        SameDated.TWISTS,
                        OtherKin.TWISTS,
                        OtherByChance.TWISTS)
                .forEach(twists::putAll);
        return Map.copyOf(twists);
    }

    private static Kind kind(NamedCsvRecord row) {
        return new Kind(
                row.getField("kind"),
                row.getField("expected").equals("MATCH"),
                Integer.parseInt(row.getField("weight")),
                row.getField("pin").equals("1"),
                row.getField("what"),
                TWISTS.get(row.getField("kind")));
    }
}
