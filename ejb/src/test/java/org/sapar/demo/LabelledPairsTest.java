package org.sapar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sapar.registry.PersonName;

/** The pairs with the truth: every kind of {@code errors.csv} is made, and does what its row says. */
class LabelledPairsTest {

    private static final int PAIRS = 1_500;

    private static List<LabelledPair> pairs;

    @BeforeAll
    static void make() {
        pairs = LabelledPairs.of(7, PAIRS).toList();
    }

    @Test
    void half_are_matches_and_each_kind_has_its_share() {
        assertThat(pairs.stream().filter(LabelledPair::same)).hasSize(PAIRS / 2);
        var counts = pairs.stream().collect(Collectors.groupingBy(LabelledPair::kind, Collectors.counting()));
        for (var same : new boolean[] {true, false}) {
            var kinds = ErrorMix.kinds().stream()
                    .filter(kind -> kind.same() == same)
                    .toList();
            var sum = kinds.stream().mapToInt(ErrorMix.Kind::weight).sum();
            assertThat(kinds)
                    .allSatisfy(kind -> assertThat(counts.getOrDefault(kind.name(), 0L))
                            .as(kind.name())
                            .isGreaterThanOrEqualTo(kind.weight() * PAIRS / 2 / sum / 2)
                            .isPositive());
        }
    }

    @Test
    void the_list_of_errors_and_the_code_name_the_same_kinds() {
        assertThat(ErrorMix.kinds())
                .extracting(ErrorMix.Kind::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ErrorMix.TWISTS.keySet());
        assertThat(Truths.BY_KIND.keySet()).isEqualTo(ErrorMix.TWISTS.keySet());
        assertThat(ErrorMix.kinds()).allSatisfy(kind -> assertThat(kind.what()).isNotBlank());
    }

    @Test
    void every_kind_does_what_it_says() {
        assertThat(pairs.stream()
                        .filter(pair -> !Truths.BY_KIND.get(pair.kind()).test(pair.a(), pair.b()))
                        .map(LabelledPairsTest::described))
                .isEmpty();
    }

    @Test
    void a_match_is_one_person_and_differs_in_what_an_officer_sees() {
        assertThat(pairs.stream()
                        .filter(pair -> pair.same()
                                && (pair.a().number() != pair.b().number()
                                        || pair.a().sex() != pair.b().sex()
                                        || described(pair.a()).equals(described(pair.b()))))
                        .map(LabelledPairsTest::described))
                .isEmpty();
    }

    @Test
    void two_people_differ_in_something_that_an_officer_accepts() {
        assertThat(pairs.stream()
                        .filter(pair -> !pair.same() && (pair.b().number() != 0 || !differsPlainly(pair.a(), pair.b())))
                        .map(LabelledPairsTest::described))
                .isEmpty();
    }

    @Test
    void nobody_is_in_two_pairs_and_no_passport_comes_twice() {
        assertThat(pairs.stream().map(pair -> pair.a().number())).doesNotHaveDuplicates();
        assertThat(pairs.stream().map(pair -> pair.b().life().documents().get(0).number()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_makes_the_same_pairs_and_another_seed_others() {
        assertThat(LabelledPairs.of(7, 200).toList().equals(pairs.subList(0, 200)))
                .isTrue();
        assertThat(LabelledPairs.of(8, 200).filter(pairs::contains)).isEmpty();
    }

    @Test
    void variants_come_to_the_people_of_the_population() {
        var people = Population.of(3, 4_000).toList();
        var variants = Variants.of(3, 4_000, 20).toList();
        assertThat(variants).hasSizeBetween(650, 850);
        assertThat(variants.equals(Variants.of(3, 4_000, 20).toList())).isTrue();
        assertThat(variants.stream().filter(Variant::same)).hasSizeBetween(300, 450);
        assertThat(variants.stream().filter(variant -> {
                    var person = people.get(variant.of() - 1);
                    var record = variant.record();
                    return record.number() != (variant.same() ? variant.of() : 0)
                            || !variant.same()
                                    && person.pin() != null
                                    && person.pin().equals(record.pin());
                }))
                .isEmpty();
        assertThat(variants.stream().map(Variant::kind).collect(Collectors.toSet()))
                .contains("NEAR_GIVEN", "TWO_PINS", "MRZ_CUT", "UZBEK_APOSTROPHE");
    }

    /** In given name, father, birth date by more than a slip, sex, or personal number by more than a slip. */
    private static boolean differsPlainly(SyntheticPerson a, SyntheticPerson b) {
        var otherGiven = !printed(a).given().equals(printed(b).given());
        var otherFather = Truths.bothTellTheFather(a, b)
                && !a.family().father().equals(b.family().father());
        var otherBirth = !a.birth().equals(b.birth())
                && !Truths.isSlip(a.birth().date(), b.birth().date());
        var otherPin = a.pin() != null && b.pin() != null && Truths.differences(a.pin(), b.pin()) > 1;
        return otherGiven || otherFather || otherBirth || otherPin || a.sex() != b.sex();
    }

    private static PersonName printed(SyntheticPerson person) {
        return LatinPrint.PASSPORT.of(person.name().shown());
    }

    private static String described(LabelledPair pair) {
        return pair.kind() + ": " + described(pair.a()) + " | " + described(pair.b());
    }

    private static String described(SyntheticPerson person) {
        return person.name().shown() + " " + person.sex() + person.birth().date() + person.pin();
    }
}
