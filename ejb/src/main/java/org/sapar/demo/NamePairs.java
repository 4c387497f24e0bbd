package org.sapar.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sapar.registry.Sex;

/** Given names that belong together or are taken for one another. */
final class NamePairs {

    private static final List<NamedCsvRecord> ROWS = Sheet.rows("name-pairs");

    private NamePairs() {}

    /** Two names; of a brother and a sister the brother's first. */
    record Two(String a, String b) {}

    /** The names that tradition gives to twins, in the order of the twins. */
    static Optional<Two> twins(Ethnos people, Sex one, Sex other, Dice dice) {
        var names = any("TWINS_" + (one == other ? one.name() : "X"), people, dice);
        return one == Sex.F && other == Sex.M ? names.map(two -> new Two(two.b(), two.a())) : names;
    }

    /** One of the pairs of this kind; other peoples than the Kyrgyz have few or none. */
    static Optional<Two> any(String kind, Ethnos people, Dice dice) {
        return one(of(kind, people).toList(), dice);
    }

    /** One in which this name stands, if there is one, else any. */
    static Optional<Two> with(String given, String kind, Ethnos people, Dice dice) {
        var own = of(kind, people)
                .filter(two -> two.a().equals(given) || two.b().equals(given))
                .toList();
        return own.isEmpty() ? any(kind, people, dice) : one(own, dice);
    }

    private static Optional<Two> one(List<Two> pairs, Dice dice) {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(dice.of(pairs));
    }

    private static Stream<Two> of(String kind, Ethnos people) {
        return ROWS.stream()
                .filter(row -> row.getField("kind").equals(kind)
                        && row.getField("people").equals(people.name()))
                .map(row -> new Two(row.getField("a"), row.getField("b")));
    }
}
