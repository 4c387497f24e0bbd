package org.sapar.demo;

import static org.sapar.demo.Twist.cyrillic;
import static org.sapar.demo.Twist.either;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sapar.demo.Twist.Seen;

/** One person with two birth dates; the names tell the father, so that an officer can be sure. */
final class SameDated {

    private static final int MONTHS = 12;

    static final Map<String, Twist> TWISTS = Map.of(
            "DAY_MONTH", dated(SameDated::swapped),
            "PLACEHOLDER", dated(SameDated::placeholder),
            "DATE_DIGIT", dated(SameDated::otherDigit),
            "DATE_AND_PRINT", ((Twist) SameDated::dateAndPrint).where(Twist::tellsFather));

    private SameDated() {}

    private interface Change {
        Optional<Birth> of(Birth birth, Dice dice);
    }

    private static Twist dated(Change change) {
        Twist twist = (person, dice) -> change.of(person.birth(), dice)
                .map(birth -> new Seen(cyrillic(person), either(person, dice).born(birth)));
        return twist.where(Twist::tellsFather);
    }

    /** A digit of the date or day and month, and a print that is not the passport's. */
    private static Optional<Seen> dateAndPrint(SyntheticPerson person, Dice dice) {
        var printed = Twist.latin(person, LatinPrint.MIXED);
        var birth = dice.percent(50) ? swapped(person.birth(), dice) : otherDigit(person.birth(), dice);
        return birth.filter(other -> !printed.name()
                        .latin()
                        .equals(LatinPrint.PASSPORT.of(person.name().cyrillic())))
                .map(other -> new Seen(cyrillic(person), printed.born(other)));
    }

    private static Optional<Birth> swapped(Birth birth, Dice dice) {
        var day = birth.date().getDayOfMonth();
        var month = birth.date().getMonthValue();
        return day == month || day > MONTHS
                ? Optional.empty()
                : Optional.of(birth.on(LocalDate.of(birth.date().getYear(), day, month)));
    }

    private static Optional<Birth> placeholder(Birth birth, Dice dice) {
        return birth.date().getDayOfYear() == 1 ? Optional.empty() : Optional.of(birth.placeholder());
    }

    /** One digit of day or month, or the last of the year. */
    private static Optional<Birth> otherDigit(Birth birth, Dice dice) {
        var digits = birth.date().toString().toCharArray();
        var at = dice.of(List.of(3, 5, 6, 8, 9));
        digits[at] = (char) ('0' + (digits[at] - '0' + dice.between(1, 9)) % 10);
        try {
            var date = LocalDate.parse(new String(digits));
            return date.isAfter(Population.TODAY) ? Optional.empty() : Optional.of(birth.on(date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
