package org.sapar.demo;

import static org.sapar.demo.Twist.cyrillic;
import static org.sapar.demo.Twist.latin;
import static org.sapar.demo.Twist.seen;

import java.util.Map;
import java.util.Optional;
import org.sapar.demo.Twist.Seen;
import org.sapar.registry.Sex;

/** Two people who have much in common and nothing to do with one another, or are no more than cousins. */
final class OtherByChance {

    private static final int SHORT = 5;

    private static final int SAME_LETTERS = 4;

    static final Map<String, Twist> TWISTS = Map.ofEntries(
            Map.entry("NAMESAKE", OtherByChance::namesake),
            Map.entry("TWO_PINS", OtherByChance::twoPins),
            Map.entry("COUSINS_PIN", OtherByChance::cousinsWithPins),
            Map.entry("SAME_STEM", ((Twist) OtherByChance::sameStem).where(Twist::isRussianWay)),
            Map.entry("CHANCE_FATHER", ((Twist) OtherByChance::sameDayOtherFather).where(Twist::hasPatronymic)),
            Map.entry("CHANCE_DAY", ((Twist) OtherByChance::sameDay).where(Twist::hasPatronymic)),
            Map.entry("COUSINS", ((Twist) OtherByChance::cousins).where(Twist::hasPatronymic)),
            Map.entry("GENERATION", ((Twist) OtherByChance::generation).where(Twist::hasPatronymic)),
            Map.entry("SISTERS_IN_LAW", ((Twist) OtherByChance::sistersInLaw).where(Twist::hasPatronymic)),
            Map.entry("COUSINS_DAY", ((Twist) OtherByChance::cousinsOfOneDay).where(Twist::hasPatronymic)),
            Map.entry("SHORT_SURNAME", ((Twist) OtherByChance::shortSurname).where(Twist::hasPatronymic)),
            Map.entry("SAME_PREFIX", OtherByChance::samePrefix),
            Map.entry("UNRELATED", OtherByChance::unrelated));

    private OtherByChance() {}

    /** All names the same, years apart. */
    private static Optional<Seen> namesake(SyntheticPerson person, Dice dice) {
        return seen(
                cyrillic(person), Others.shown(Others.stranger(person).born(Others.years(person, 2, 12, dice)), dice));
    }

    /** Name and birth date the same, and each has a valid personal number. */
    private static Optional<Seen> twoPins(SyntheticPerson person, Dice dice) {
        return withPins(person, person.birth(), dice);
    }

    /** The same names, a year apart; the numbers show that it is no slip of the pen. */
    private static Optional<Seen> cousinsWithPins(SyntheticPerson person, Dice dice) {
        var year = person.birth().date().minusYears(1);
        return withPins(person, person.birth().on(year), dice);
    }

    private static Optional<Seen> withPins(SyntheticPerson person, Birth birth, Dice dice) {
        var pin = Numbers.otherPin(person.sex(), birth.date(), dice);
        return person.pin() == null || differences(pin, person.pin()) < 2
                ? Optional.empty()
                : seen(
                        cyrillic(person),
                        Others.shown(Others.stranger(person).born(birth).withPin(pin), dice));
    }

    private static int differences(String one, String other) {
        var differences = 0;
        for (var at = 0; at < one.length(); at++) {
            differences += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differences;
    }

    /** Токтосунов and Токтогулов with the same given name, born in one year. */
    private static Optional<Seen> sameStem(SyntheticPerson person, Dice dice) {
        return Others.similarFamily(person, SAME_LETTERS, dice)
                .map(family -> Others.in(person, family.of(Others.otherFather(person, dice))))
                .map(other -> new Seen(
                        cyrillic(person),
                        Others.shown(Others.stranger(other).born(Others.years(person, 0, 0, dice)), dice)));
    }

    private static Optional<Seen> sameDayOtherFather(SyntheticPerson person, Dice dice) {
        return Others.similarFamily(person, SAME_LETTERS, dice)
                .map(family -> Others.in(person, family.of(Others.otherFather(person, dice))))
                .map(other -> new Seen(cyrillic(person), Others.shown(Others.stranger(other), dice)));
    }

    private static Optional<Seen> sameDay(SyntheticPerson person, Dice dice) {
        var family = Others.otherFamily(person, dice).of(Others.otherFather(person, dice));
        return seen(cyrillic(person), Others.shown(Others.stranger(Others.in(person, family)), dice));
    }

    private static Optional<Seen> cousins(SyntheticPerson person, Dice dice) {
        return seen(cyrillic(person), otherFather(person, Others.years(person, 1, 6, dice), dice));
    }

    /** On the same day of the year, a generation apart. */
    private static Optional<Seen> generation(SyntheticPerson person, Dice dice) {
        var day = person.birth().date().minusYears(dice.between(12, 28));
        return seen(cyrillic(person), otherFather(person, person.birth().on(day), dice));
    }

    /** Two wives of two brothers with one given name, born in one year. */
    private static Optional<Seen> sistersInLaw(SyntheticPerson person, Dice dice) {
        return person.sex() == Sex.F
                ? seen(cyrillic(person), otherFather(person, Others.years(person, 0, 0, dice), dice))
                : Optional.empty();
    }

    private static Optional<Seen> cousinsOfOneDay(SyntheticPerson person, Dice dice) {
        return Others.similarGiven(person, 2, dice)
                .map(given -> Others.given(person, given))
                .map(other -> new Seen(cyrillic(person), otherFather(other, person.birth(), dice)));
    }

    private static Optional<Seen> shortSurname(SyntheticPerson person, Dice dice) {
        return person.name().cyrillic().surname().length() > SHORT
                ? Optional.empty()
                : seen(cyrillic(person), otherFather(person, Others.years(person, 0, 2, dice), dice));
    }

    /** In Latin without a father: one surname, given names that begin alike, one year. */
    private static Optional<Seen> samePrefix(SyntheticPerson person, Dice dice) {
        var print = LatinPrint.PASSPORT;
        return Others.similarGiven(person, 3, dice).map(given -> {
            var other = Others.given(Others.stranger(person), given).born(Others.years(person, 0, 0, dice));
            return new Seen(
                    latin(person, print, Namer.withoutPatronymic(person.name().cyrillic())),
                    latin(other, print, Namer.withoutPatronymic(other.name().cyrillic())));
        });
    }

    private static Optional<Seen> unrelated(SyntheticPerson person, Dice dice) {
        var family = Others.otherFamily(person, dice).of(Others.otherFather(person, dice));
        var other = Others.given(Others.in(person, family), Others.otherGiven(person, dice));
        return seen(
                cyrillic(person), Others.shown(Others.stranger(other).born(Others.years(person, 0, 4, dice)), dice));
    }

    private static SyntheticPerson otherFather(SyntheticPerson person, Birth birth, Dice dice) {
        var family = person.family().of(Others.otherFather(person, dice));
        return Others.shown(Others.stranger(Others.in(person, family)).born(birth), dice);
    }
}
