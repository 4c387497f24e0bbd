package org.sapar.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes somebody else out of a person: what differs always differs so that an officer would say so. */
final class Others {

    private static final int TRIES = 40;

    private static final int PLAINLY = 2;

    private Others() {}

    /** Somebody who is not of the population and has no personal number on the record. */
    static SyntheticPerson stranger(SyntheticPerson like) {
        return like.as(0).withPin(null);
    }

    /** As the second record shows the name: with all it has, in Cyrillic or in Latin. */
    static SyntheticPerson shown(SyntheticPerson person, Dice dice) {
        return dice.percent(60) ? Twist.cyrillic(person) : Twist.latin(person, LatinPrint.PASSPORT);
    }

    static SyntheticPerson given(SyntheticPerson person, String given) {
        return renamed(person, person.family(), given);
    }

    static SyntheticPerson in(SyntheticPerson person, Family family) {
        return renamed(person, family, person.name().cyrillic().given());
    }

    /** The name anew; a patronymic that the papers leave out stays out. */
    private static SyntheticPerson renamed(SyntheticPerson person, Family family, String given) {
        var before = person.name().cyrillic();
        var name = Namer.cyrillic(person.name().pattern(), family, given, person.sex());
        return person.of(family).named(before.patronymic() == null ? Namer.withoutPatronymic(name) : name, null);
    }

    /** A birth that many years earlier or later, on another day and in another month, and not the two swapped. */
    static Birth years(SyntheticPerson person, int from, int to, Dice dice) {
        var date = person.birth().date();
        for (; ; ) {
            var years = dice.between(from, to) * (dice.percent(50) ? 1 : -1);
            var other = LocalDate.ofYearDay(date.getYear() + years, dice.between(2, 365));
            var differs = other.getMonthValue() != date.getMonthValue()
                    && other.getDayOfMonth() != date.getDayOfMonth()
                    && other.getDayOfMonth() != date.getMonthValue();
            if (differs && !other.isAfter(Population.TODAY)) {
                return person.birth().on(other);
            }
        }
    }

    /** A given name of the same sex that begins otherwise. */
    static String otherGiven(SyntheticPerson person, Dice dice) {
        var own = person.name().cyrillic().given();
        var people = person.family().people();
        var other = Namer.given(people, person.sex(), dice);
        while (other.startsWith(own.substring(0, PLAINLY)) || areNear(own, other)) {
            other = Namer.given(people, person.sex(), dice);
        }
        return other;
    }

    /** A given name of the same sex that begins with the same letters and is more than a slip away. */
    static Optional<String> similarGiven(SyntheticPerson person, int letters, Dice dice) {
        var own = person.name().cyrillic().given();
        var similar = NameStock.given(person.family().people(), person.sex()).things().stream()
                .filter(other -> other.startsWith(own.substring(0, Math.min(letters, own.length()))))
                .filter(other -> !areNear(own, other))
                .toList();
        return similar.isEmpty() ? Optional.empty() : Optional.of(dice.of(similar));
    }

    /** A father with a plainly different name. */
    static String otherFather(SyntheticPerson person, Dice dice) {
        var own = person.family().father();
        var people = person.family().people();
        var other = Namer.father(people, dice);
        while (other.startsWith(own.substring(0, PLAINLY)) || areNear(own, other)) {
            other = Namer.father(people, dice);
        }
        return other;
    }

    static Family otherFamily(SyntheticPerson person, Dice dice) {
        var own = person.family();
        var other = NameStock.lineages(own.people()).draw(dice);
        while (other.surname().startsWith(own.surname().substring(0, PLAINLY))) {
            other = NameStock.lineages(own.people()).draw(dice);
        }
        return own.in(other);
    }

    /** Another surname that begins with the same letters. */
    static Optional<Family> similarFamily(SyntheticPerson person, int letters, Dice dice) {
        var own = person.family();
        if (own.surname().length() < letters) {
            return Optional.empty();
        }
        List<Lineage> similar = NameStock.lineages(own.people()).things().stream()
                .filter(line -> line.surname().startsWith(own.surname().substring(0, letters)))
                .filter(line -> !areNear(line.surname(), own.surname()))
                .toList();
        return similar.isEmpty() ? Optional.empty() : Optional.of(own.in(dice.of(similar)));
    }

    /** Whether one could be the other misspelled: of the same letters but two, wherever they stand. */
    private static boolean areNear(String one, String other) {
        if (one.startsWith(other) || other.startsWith(one)) {
            return true;
        }
        var left = new StringBuilder(other);
        var missing = 0;
        for (var letter : one.split("")) {
            var at = left.indexOf(letter);
            if (at < 0) {
                missing++;
            } else {
                left.deleteCharAt(at);
            }
        }
        return Math.max(missing, left.length()) < PLAINLY + 1;
    }
}
