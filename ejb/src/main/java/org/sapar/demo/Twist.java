package org.sapar.demo;

import java.util.Optional;
import java.util.function.Predicate;
import org.sapar.registry.PersonName;

/** A way in which one person gets two records that differ, or in which two people get records that look alike. */
@FunctionalInterface
interface Twist {

    /** Two records, of which the second is the later one. */
    record Seen(SyntheticPerson a, SyntheticPerson b) {}

    /** Two records made of this person, or empty where it cannot happen to him or her. */
    Optional<Seen> of(SyntheticPerson person, Dice dice);

    /** The same, only for those of whom something holds. */
    default Twist where(Predicate<SyntheticPerson> who) {
        return (person, dice) -> who.test(person) ? of(person, dice) : Optional.empty();
    }

    /** Only Cyrillic is on the record. */
    static SyntheticPerson cyrillic(SyntheticPerson person) {
        return cyrillic(person, person.name().cyrillic());
    }

    static SyntheticPerson cyrillic(SyntheticPerson person, PersonName name) {
        return person.named(name, null);
    }

    /** Only what a travel document prints is on the record. */
    static SyntheticPerson latin(SyntheticPerson person, LatinPrint print) {
        return latin(person, print, person.name().cyrillic());
    }

    static SyntheticPerson latin(SyntheticPerson person, LatinPrint print, PersonName cyrillic) {
        return person.named(null, print.of(cyrillic));
    }

    /** The name in either script. */
    static SyntheticPerson either(SyntheticPerson person, PersonName cyrillic, Dice dice) {
        return dice.percent(50) ? cyrillic(person, cyrillic) : latin(person, LatinPrint.PASSPORT, cyrillic);
    }

    static SyntheticPerson either(SyntheticPerson person, Dice dice) {
        return either(person, person.name().cyrillic(), dice);
    }

    static boolean isRussianWay(SyntheticPerson person) {
        return person.name().pattern() == NamePattern.RU3;
    }

    static boolean hasPatronymic(SyntheticPerson person) {
        return isRussianWay(person) && person.name().cyrillic().patronymic() != null;
    }

    /** Whether the name tells the father, so that more than a frequent name agrees or differs. */
    static boolean tellsFather(SyntheticPerson person) {
        return hasPatronymic(person) || isChildForm(person);
    }

    static boolean isChildForm(SyntheticPerson person) {
        return person.name().pattern() == NamePattern.UULU_KYZY;
    }

    static Optional<Seen> seen(SyntheticPerson a, SyntheticPerson b) {
        return Optional.of(new Seen(a, b));
    }
}
