package org.sapar.demo;

import static org.sapar.demo.Truths.ONE_DAY;
import static org.sapar.demo.Truths.ONE_FATHER;
import static org.sapar.demo.Truths.OTHER_SURNAME;
import static org.sapar.demo.Truths.PARTICLE;
import static org.sapar.demo.Truths.SAME_GIVEN;
import static org.sapar.demo.Truths.SAME_SURNAME;
import static org.sapar.demo.Truths.TWO_SCRIPTS;
import static org.sapar.demo.Truths.WHOLE;
import static org.sapar.demo.Truths.child;
import static org.sapar.demo.Truths.differences;
import static org.sapar.demo.Truths.letters;
import static org.sapar.demo.Truths.plain;
import static org.sapar.demo.Truths.sorted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.sapar.registry.BirthPrecision;
import org.sapar.registry.Sex;

/** What holds of two records of one person, for each kind of error. */
final class MatchTruths {

    static final Map<String, BiPredicate<SyntheticPerson, SyntheticPerson>> BY_KIND = new HashMap<>();

    static {
        print();
        typing();
        forms();
        dates();
    }

    private MatchTruths() {}

    private static void print() {
        put("SCRIPT", WHOLE.and(TWO_SCRIPTS).and((a, b) -> b.name().latin().patronymic() == null));
        put("DZH", shows("DZH").and(ONE_DAY));
        put("ZH", shows("ZH").and(ONE_DAY));
        put(
                "KH_H",
                shows("H")
                        .and((a, b) -> !b.name().latin().full().contains("KH"))
                        .and(ONE_DAY));
        put(
                "KYRGYZ_LETTERS",
                WHOLE.and(TWO_SCRIPTS).and((a, b) -> a.name().cyrillic().full().matches(".*[ӨөҮүҢң].*")));
        put("NG", shows("NG").and(ONE_DAY));
        put(
                "Y_I",
                ONE_DAY.and((a, b) -> !b.name().latin().surname().contains("Y")
                        || b.name().latin().given().contains("I")));
        put("AYEV", ONE_DAY.and((a, b) -> b.name().latin().full().matches(".*[AIYU]YEV.*")));
        put("YU_YA", ONE_DAY.and((a, b) -> b.name().latin().full().matches(".*Y[UA].*")));
        put("YO", shows("YO").and(ONE_DAY));
        put("MIXED_PRINT", ONE_DAY.and((a, b) -> b.name().latin().full().matches(".*(ZH|H|Y[EUA]).*")));
        put(
                "UULU_SCRIPT",
                WHOLE.and(TWO_SCRIPTS)
                        .and((a, b) ->
                                PARTICLE.matcher(b.name().latin().surname()).find()));
        put(
                "FATHER_AMONG_GIVEN",
                ONE_DAY.and((a, b) -> b.name().latin().given().equals(plain(a).given() + " " + plain(a).patronymic())));
        put("MRZ_CUT", ONE_DAY.and(SAME_SURNAME).and(MatchTruths::isCut));
    }

    private static void typing() {
        put("RUSSIAN_LETTERS", WHOLE.and((a, b) -> !b.name().cyrillic().full().matches(".*[ӨөҮүҢң].*")));
        put(
                "HOMOGLYPHS",
                ONE_DAY.and((a, b) -> b.name().cyrillic().full().matches(".*[A-Z].*")
                        && b.name().cyrillic().full().matches(".*[А-Я].*")));
        put(
                "KAZAKH_LETTERS",
                ONE_DAY.and((a, b) -> a.name().cyrillic().full().matches("(?iu).*[әғқңөұүі].*")
                        && !b.name().shown().full().matches("(?iu).*[әғқұі].*")));
        put(
                "UZBEK_APOSTROPHE",
                ONE_DAY.and((a, b) ->
                        a.name().latin().full().contains("'") && b.name().cyrillic() != null));
        put(
                "ABDY_ABDU",
                ONE_DAY.and((a, b) -> a.name().cyrillic().full().contains("Абды")
                        && plain(b).full().contains("ABDU")));
        put(
                "DOUBLED",
                ONE_DAY.and((a, b) -> plain(b).full().length() < plain(a).full().length()));
        put(
                "SPACES",
                ONE_DAY.and((a, b) ->
                        letters(a).equals(letters(b)) && !plain(a).full().equals(plain(b).full())));
        put("TRANSPOSED", ONE_DAY.and((a, b) -> sorted(a).equals(sorted(b)) && !plain(a).equals(plain(b))));
        put(
                "TWO_ERRORS",
                ONE_DAY.and((a, b) -> b.name().latin() != null && !letters(a).equals(letters(b))));
        put("SLIP", ONE_DAY.and((a, b) -> differences(letters(a), letters(b)) == 1));
    }

    private static void forms() {
        put(
                "NO_PATRONYMIC",
                WHOLE.and((a, b) -> a.name().shown().patronymic() != null
                        && b.name().shown().patronymic() == null));
        put("UULU_RU", ONE_DAY.and(SAME_GIVEN).and((a, b) -> child(a) != child(b)));
        put(
                "UULU_FLIPPED",
                ONE_DAY.and((a, b) -> plain(b).surname().equals(plain(a).given())
                        && plain(b).given().equals(plain(a).surname())));
        put(
                "TEGI",
                ONE_DAY.and(SAME_GIVEN)
                        .and((a, b) -> b.name().cyrillic().surname().endsWith(" теги")
                                && b.name()
                                        .cyrillic()
                                        .patronymic()
                                        .startsWith(a.family().father())));
        put(
                "SWAPPED",
                ONE_DAY.and((a, b) -> plain(b).surname().equals(plain(a).given())
                        && plain(b).given().equals(plain(a).surname())));
        put("LONG_FATHER", WHOLE.and((a, b) -> !plain(a).patronymic().equals(plain(b).patronymic())));
        put(
                "MARRIED_PIN",
                OTHER_SURNAME
                        .and(SAME_GIVEN)
                        .and(ONE_DAY)
                        .and((a, b) -> a.sex() == Sex.F && a.pin().equals(b.pin())));
        put(
                "MARRIED",
                OTHER_SURNAME
                        .and(SAME_GIVEN)
                        .and(ONE_DAY)
                        .and(ONE_FATHER)
                        .and((a, b) -> a.sex() == Sex.F && b.pin() == null));
        put("LEGAL_CHANGE", OTHER_SURNAME.and(ONE_DAY).and((a, b) -> a.pin().equals(b.pin())));
        put("PIN_SLIP", WHOLE.and((a, b) -> differences(a.pin(), b.pin()) == 1));
    }

    private static void dates() {
        BiPredicate<SyntheticPerson, SyntheticPerson> name = SAME_GIVEN.and(SAME_SURNAME);
        put(
                "DAY_MONTH",
                name.and((a, b) -> a.birth().date().getDayOfMonth()
                                == b.birth().date().getMonthValue()
                        && a.birth().date().getMonthValue() == b.birth().date().getDayOfMonth()
                        && !a.birth().equals(b.birth())));
        put(
                "DATE_AND_PRINT",
                (a, b) -> Truths.isSlip(a.birth().date(), b.birth().date())
                        && !a.birth().equals(b.birth())
                        && !letters(a).equals(letters(b)));
        put(
                "PLACEHOLDER",
                name.and((a, b) -> b.birth().precision() == BirthPrecision.PLACEHOLDER
                        && b.birth().date().equals(LocalDate.of(a.birth().date().getYear(), 1, 1))
                        && !a.birth().date().equals(b.birth().date())));
        put(
                "DATE_DIGIT",
                name.and((a, b) -> differences(
                                a.birth().date().toString(), b.birth().date().toString())
                        == 1));
    }

    private static BiPredicate<SyntheticPerson, SyntheticPerson> shows(String letters) {
        return (a, b) -> b.name().latin().full().contains(letters);
    }

    private static boolean isCut(SyntheticPerson a, SyntheticPerson b) {
        var whole = plain(a);
        var cut = plain(b);
        return cut.patronymic() == null
                ? whole.given().startsWith(cut.given()) && !whole.given().equals(cut.given())
                : whole.patronymic().startsWith(cut.patronymic())
                        && !whole.patronymic().equals(cut.patronymic());
    }

    private static void put(String kind, BiPredicate<SyntheticPerson, SyntheticPerson> truth) {
        BY_KIND.put(kind, truth);
    }
}
