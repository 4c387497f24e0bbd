package org.sapar.demo;

import static org.sapar.demo.Twist.cyrillic;
import static org.sapar.demo.Twist.seen;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sapar.demo.Twist.Seen;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/** Two people of one family who are taken for one another. */
final class OtherKin {

    private static final int GENERATION = 20;

    static final Map<String, Twist> TWISTS = Map.ofEntries(
            Map.entry("TWIN_BROTHERS", twins(Sex.M)),
            Map.entry("TWIN_SISTERS", twins(Sex.F)),
            Map.entry("MIXED_TWINS", near("NEAR_X", true)),
            Map.entry("SIBLINGS", siblings(Twist::hasPatronymic)),
            Map.entry("SIBLINGS_UULU", siblings(Twist::isChildForm)),
            Map.entry("FATHER_SON", crossed(Twist::hasPatronymic)),
            Map.entry("FATHER_SON_UULU", crossed(Twist::isChildForm)),
            Map.entry("SIMILAR_SPOUSES", near("NEAR_X", false)),
            Map.entry("UNISEX", near("UNISEX", false)),
            Map.entry("NEAR_GIVEN", alike("NEAR_")),
            Map.entry("CONTAINED", alike("CONTAINED_")),
            Map.entry("KAZAKH_BROTHERS", ((Twist) OtherKin::kazakhs).where(Twist::isRussianWay)));

    private OtherKin() {}

    /** Born on the same day, with the names of tradition or such as differ plainly. */
    private static Twist twins(Sex sex) {
        Twist twist = (person, dice) -> {
            var family = person.family();
            var names = dice.percent(50)
                    ? NamePairs.twins(family.people(), sex, sex, dice)
                    : Optional.<NamePairs.Two>empty();
            var given = person.name().cyrillic().given();
            var two = names.orElseGet(() -> new NamePairs.Two(given, Others.otherGiven(person, dice)));
            return seen(
                    cyrillic(Others.given(person, two.a())),
                    Others.shown(Others.stranger(Others.given(person, two.b())), dice));
        };
        return twist.where(person -> person.sex() == sex && Twist.tellsFather(person));
    }

    private static Twist siblings(Predicate<SyntheticPerson> who) {
        Twist twist = (person, dice) -> {
            var other = Others.given(person, Others.otherGiven(person, dice));
            return seen(
                    cyrillic(person),
                    Others.shown(Others.stranger(other).born(Others.years(person, 1, 9, dice)), dice));
        };
        return twist.where(who);
    }

    /** Асан, son of Бакыт, and his father Бакыт, son of Асан. */
    private static Twist crossed(Predicate<SyntheticPerson> who) {
        Twist twist = (person, dice) -> {
            var given = person.name().cyrillic().given();
            var father = person.family().father();
            var family = person.family().of(given);
            var born = person.birth()
                    .date()
                    .minusYears(dice.between(GENERATION, 34))
                    .minusDays(dice.between(5, 300));
            var older = person.of(family)
                    .born(person.birth().on(born))
                    .named(Namer.cyrillic(person.name().pattern(), family, father, Sex.M), null);
            return given.equals(father)
                    ? Optional.empty()
                    : seen(cyrillic(person), Others.shown(Others.stranger(older), dice));
        };
        return twist.where(who).where(person -> person.sex() == Sex.M);
    }

    /** Brother and sister, or husband and wife, with names that are alike; twins were born on one day. */
    private static Twist near(String kind, boolean twins) {
        Twist twist = (person, dice) -> pair(person, kind, dice).map(two -> {
            var own = person.sex() == Sex.M ? two.a() : two.b();
            var other = person.sex() == Sex.M ? two.b() : two.a();
            var sibling = person.with(person.sex() == Sex.M ? Sex.F : Sex.M);
            var born = twins ? person.birth() : Others.years(person, 0, 6, dice);
            return new Seen(
                    cyrillic(Others.given(person, own)),
                    Others.shown(Others.stranger(Others.given(sibling, other)).born(born), dice));
        });
        return twist.where(Twist::tellsFather);
    }

    /** Brothers or sisters with names that are alike. */
    private static Twist alike(String kind) {
        Twist twist = (person, dice) -> pair(person, kind + person.sex(), dice)
                .map(two -> ownFirst(person, two))
                .map(two -> new Seen(
                        cyrillic(Others.given(person, two.a())),
                        Others.shown(
                                Others.stranger(Others.given(person, two.b())).born(Others.years(person, 1, 9, dice)),
                                dice)));
        return twist.where(Twist::tellsFather);
    }

    private static Optional<NamePairs.Two> pair(SyntheticPerson person, String kind, Dice dice) {
        return NamePairs.with(
                person.name().cyrillic().given(), kind, person.family().people(), dice);
    }

    private static NamePairs.Two ownFirst(SyntheticPerson person, NamePairs.Two two) {
        return two.b().equals(person.name().cyrillic().given()) ? new NamePairs.Two(two.b(), two.a()) : two;
    }

    private static Optional<Seen> kazakhs(SyntheticPerson person, Dice dice) {
        if (person.family().people() != Ethnos.KAZAKH) {
            return Optional.empty();
        }
        var other = Others.given(person, Others.otherGiven(person, dice));
        return seen(kazakh(person), kazakh(Others.stranger(other).born(Others.years(person, 1, 9, dice))));
    }

    private static SyntheticPerson kazakh(SyntheticPerson person) {
        var own = OwnSpelling.of(person);
        return cyrillic(person, new PersonName(own.surname(), own.given(), OwnSpelling.kazakhPatronymic(person)));
    }
}
