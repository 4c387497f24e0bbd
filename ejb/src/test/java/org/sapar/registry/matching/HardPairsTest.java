package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.demo.LabelledPair;
import org.sapar.demo.LabelledPairs;
import org.sapar.demo.SyntheticPerson;
import org.sapar.registry.matching.Description.Marks;

/** Pairs that nobody has seen before, half of one person and half of two; the mix of errors is that of errors.csv. */
class HardPairsTest {

    private static final int PAIRS = 10_000;

    /** Another one in each run; what fails names it. */
    private final long seed = ThreadLocalRandom.current().nextLong(1_000_000_000);

    private final Map<Boolean, List<LabelledPair>> pairs =
            LabelledPairs.of(seed, PAIRS).collect(Collectors.partitioningBy(LabelledPair::same));

    @Test
    void nineteen_of_twenty_that_are_one_person_are_likely() {
        assertThat(share(pairs.get(true), HardPairsTest::isLikely))
                .as("seed %d, not found: %s", seed, kinds(pairs.get(true), false))
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void three_of_a_hundred_that_are_two_people_are_likely_at_most() {
        assertThat(share(pairs.get(false), HardPairsTest::isLikely))
                .as("seed %d, mistaken: %s", seed, kinds(pairs.get(false), true))
                .isLessThanOrEqualTo(0.03);
    }

    @Test
    void those_of_one_person_have_a_key_in_common() {
        assertThat(share(
                        pairs.get(true),
                        pair -> !Collections.disjoint(
                                MatchKeys.of(described(pair.a())), MatchKeys.of(described(pair.b())))))
                .as("seed %d", seed)
                .isGreaterThanOrEqualTo(0.99);
    }

    private static double share(List<LabelledPair> some, Predicate<LabelledPair> so) {
        return (double) some.stream().filter(so).count() / some.size();
    }

    private static Map<String, Long> kinds(List<LabelledPair> some, boolean likely) {
        return some.stream()
                .filter(pair -> isLikely(pair) == likely)
                .collect(Collectors.groupingBy(LabelledPair::kind, TreeMap::new, Collectors.counting()));
    }

    private static boolean isLikely(LabelledPair pair) {
        return new Comparison(described(pair.a()), Pairs.SCALE)
                        .with(described(pair.b()))
                        .verdict()
                == Verdict.LIKELY;
    }

    static Description described(SyntheticPerson person) {
        return new Description(
                Stream.of(person.name().cyrillic(), person.name().latin())
                        .filter(Objects::nonNull)
                        .toList(),
                person.sex(),
                person.birth().known().asTyped(),
                person.pin(),
                new Marks(
                        person.life().documents().stream()
                                .map(document -> Marks.document(document.country(), document.number()))
                                .collect(Collectors.toSet()),
                        null));
    }
}
