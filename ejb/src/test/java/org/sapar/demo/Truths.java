package org.sapar.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.sapar.registry.PersonName;

/** What holds of the two records of each kind, told without the code that makes them. */
final class Truths {

    static final Map<String, BiPredicate<SyntheticPerson, SyntheticPerson>> BY_KIND = new HashMap<>();

    static final BiPredicate<SyntheticPerson, SyntheticPerson> ONE_DAY =
            (a, b) -> a.birth().equals(b.birth());

    static final BiPredicate<SyntheticPerson, SyntheticPerson> OTHER_DAY =
            (a, b) -> a.birth().date().getMonthValue() != b.birth().date().getMonthValue()
                    && a.birth().date().getDayOfMonth() != b.birth().date().getDayOfMonth()
                    && a.birth().date().getMonthValue() != b.birth().date().getDayOfMonth();

    static final BiPredicate<SyntheticPerson, SyntheticPerson> SAME_GIVEN =
            (a, b) -> plain(a).given().equals(plain(b).given());

    static final BiPredicate<SyntheticPerson, SyntheticPerson> OTHER_GIVEN = SAME_GIVEN.negate();

    static final BiPredicate<SyntheticPerson, SyntheticPerson> SAME_SURNAME =
            (a, b) -> plain(a).surname().equals(plain(b).surname());

    static final BiPredicate<SyntheticPerson, SyntheticPerson> OTHER_SURNAME = SAME_SURNAME.negate();

    static final BiPredicate<SyntheticPerson, SyntheticPerson> ONE_FATHER =
            (a, b) -> bothTellTheFather(a, b) && father(a).equals(father(b));

    static final BiPredicate<SyntheticPerson, SyntheticPerson> OTHER_FATHER =
            (a, b) -> bothTellTheFather(a, b) && !father(a).equals(father(b));

    static final BiPredicate<SyntheticPerson, SyntheticPerson> SAME_SEX = (a, b) -> a.sex() == b.sex();

    static final BiPredicate<SyntheticPerson, SyntheticPerson> BOTH_PINS = (a, b) -> a.pin() != null && b.pin() != null;

    static final BiPredicate<SyntheticPerson, SyntheticPerson> TWO_SCRIPTS =
            (a, b) -> a.name().cyrillic() != null && b.name().latin() != null;

    static final BiPredicate<SyntheticPerson, SyntheticPerson> WHOLE =
            ONE_DAY.and(SAME_GIVEN).and(SAME_SURNAME);

    static final Pattern PARTICLE = Pattern.compile("(UULU|KYZY)");

    static {
        BY_KIND.putAll(MatchTruths.BY_KIND);
        BY_KIND.putAll(OtherTruths.BY_KIND);
    }

    private Truths() {}

    /** Whether one date could be the other mistyped. */
    static boolean isSlip(LocalDate one, LocalDate other) {
        return differences(one.toString(), other.toString()) <= 1
                || one.getYear() == other.getYear()
                        && one.getDayOfMonth() == other.getMonthValue()
                        && one.getMonthValue() == other.getDayOfMonth();
    }

    static boolean bothTellTheFather(SyntheticPerson a, SyntheticPerson b) {
        return tellsTheFather(a) && tellsTheFather(b);
    }

    static int differences(String one, String other) {
        var differences = Math.abs(one.length() - other.length());
        for (var at = 0; at < Math.min(one.length(), other.length()); at++) {
            differences += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differences;
    }

    private static boolean tellsTheFather(SyntheticPerson person) {
        return person.name().shown().patronymic() != null || child(person);
    }

    static boolean child(SyntheticPerson person) {
        return PARTICLE.matcher(Objects.toString(plain(person).surname())).find();
    }

    static String father(SyntheticPerson person) {
        return LatinPrint.PASSPORT.of(person.family().father());
    }

    static PersonName plain(SyntheticPerson person) {
        return LatinPrint.PASSPORT.of(person.name().shown());
    }

    static String letters(SyntheticPerson person) {
        return plain(person).full().replace(" ", "");
    }

    static String sorted(SyntheticPerson person) {
        return letters(person).chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
    }
}
