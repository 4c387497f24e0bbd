package org.sapar.demo;

import static org.sapar.demo.Truths.BOTH_PINS;
import static org.sapar.demo.Truths.ONE_DAY;
import static org.sapar.demo.Truths.ONE_FATHER;
import static org.sapar.demo.Truths.OTHER_DAY;
import static org.sapar.demo.Truths.OTHER_FATHER;
import static org.sapar.demo.Truths.OTHER_GIVEN;
import static org.sapar.demo.Truths.OTHER_SURNAME;
import static org.sapar.demo.Truths.SAME_GIVEN;
import static org.sapar.demo.Truths.SAME_SEX;
import static org.sapar.demo.Truths.SAME_SURNAME;
import static org.sapar.demo.Truths.WHOLE;
import static org.sapar.demo.Truths.child;
import static org.sapar.demo.Truths.differences;
import static org.sapar.demo.Truths.father;
import static org.sapar.demo.Truths.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.sapar.registry.Sex;

/** What holds of the records of two people who look alike, for each way in which they do. */
final class OtherTruths {

    static final Map<String, BiPredicate<SyntheticPerson, SyntheticPerson>> BY_KIND = new HashMap<>();

    static {
        kin();
        chance();
        cousins();
    }

    private OtherTruths() {}

    private static void kin() {
        put(
                "TWIN_BROTHERS",
                ONE_DAY.and(OTHER_GIVEN)
                        .and(ONE_FATHER)
                        .and(SAME_SURNAME)
                        .and((a, b) -> a.sex() == Sex.M && b.sex() == Sex.M));
        put(
                "TWIN_SISTERS",
                ONE_DAY.and(OTHER_GIVEN)
                        .and(ONE_FATHER)
                        .and(SAME_SURNAME)
                        .and((a, b) -> a.sex() == Sex.F && b.sex() == Sex.F));
        put("MIXED_TWINS", ONE_DAY.and(OTHER_GIVEN).and(ONE_FATHER).and(SAME_SEX.negate()));
        put("SIBLINGS", OTHER_DAY.and(OTHER_GIVEN).and(ONE_FATHER).and(SAME_SURNAME));
        put(
                "SIBLINGS_UULU",
                OTHER_DAY.and(OTHER_GIVEN).and(ONE_FATHER).and(SAME_SURNAME).and((a, b) -> child(a) && child(b)));
        put("FATHER_SON", isFather().and((a, b) -> !child(a)));
        put("FATHER_SON_UULU", isFather().and((a, b) -> child(a) && child(b)));
        put("SIMILAR_SPOUSES", OTHER_DAY.and(OTHER_GIVEN).and(SAME_SEX.negate()));
        put("UNISEX", OTHER_DAY.and(SAME_GIVEN).and(SAME_SEX.negate()));
        put("NEAR_GIVEN", OTHER_DAY.and(OTHER_GIVEN).and(SAME_SEX).and(ONE_FATHER));
        put(
                "CONTAINED",
                OTHER_DAY
                        .and(OTHER_GIVEN)
                        .and(SAME_SEX)
                        .and(ONE_FATHER)
                        .and((a, b) ->
                                plain(a).given().charAt(0) == plain(b).given().charAt(0)));
        put(
                "KAZAKH_BROTHERS",
                OTHER_DAY
                        .and(OTHER_GIVEN)
                        .and((a, b) -> b.name().cyrillic().patronymic().matches(".*(ұлы|қызы)")));
    }

    private static void chance() {
        put(
                "NAMESAKE",
                OTHER_DAY
                        .and(SAME_GIVEN)
                        .and(SAME_SURNAME)
                        .and((a, b) -> Math.abs(a.birth().date().getYear()
                                        - b.birth().date().getYear())
                                > 1));
        put("TWO_PINS", WHOLE.and(BOTH_PINS).and((a, b) -> differences(a.pin(), b.pin()) > 1));
        put(
                "COUSINS_PIN",
                SAME_GIVEN
                        .and(SAME_SURNAME)
                        .and(BOTH_PINS)
                        .and((a, b) ->
                                a.birth().date().minusYears(1).equals(b.birth().date())));
        put("SAME_STEM", OTHER_DAY.and(SAME_GIVEN).and(OTHER_SURNAME));
        put("CHANCE_FATHER", ONE_DAY.and(SAME_GIVEN).and(OTHER_SURNAME).and(OTHER_FATHER));
        put("CHANCE_DAY", ONE_DAY.and(SAME_GIVEN).and(OTHER_SURNAME).and(OTHER_FATHER));
        put("COUSINS", OTHER_DAY.and(SAME_GIVEN).and(SAME_SURNAME).and(OTHER_FATHER));
        put(
                "GENERATION",
                SAME_GIVEN
                        .and(SAME_SURNAME)
                        .and(OTHER_FATHER)
                        .and((a, b) ->
                                a.birth().date().getYear() - b.birth().date().getYear() >= 12));
    }

    private static void cousins() {
        put(
                "SISTERS_IN_LAW",
                OTHER_DAY
                        .and(SAME_GIVEN)
                        .and(SAME_SURNAME)
                        .and(OTHER_FATHER)
                        .and((a, b) -> a.sex() == Sex.F
                                && a.birth().date().getYear()
                                        == b.birth().date().getYear()));
        put("COUSINS_DAY", ONE_DAY.and(OTHER_GIVEN).and(SAME_SURNAME).and(OTHER_FATHER));
        put(
                "SHORT_SURNAME",
                OTHER_DAY
                        .and(SAME_GIVEN)
                        .and(SAME_SURNAME)
                        .and(OTHER_FATHER)
                        .and((a, b) -> a.name().cyrillic().surname().length() <= 5));
        put(
                "SAME_PREFIX",
                OTHER_DAY
                        .and(OTHER_GIVEN)
                        .and((a, b) -> a.name().latin() != null
                                && b.name().latin() != null
                                && a.name()
                                        .latin()
                                        .given()
                                        .substring(0, 2)
                                        .equals(b.name().latin().given().substring(0, 2))));
        put("UNRELATED", OTHER_DAY.and(OTHER_GIVEN).and(OTHER_SURNAME));
    }

    private static BiPredicate<SyntheticPerson, SyntheticPerson> isFather() {
        return (a, b) -> father(a)
                        .equals(LatinPrint.PASSPORT.of(
                                b.name().cyrillic() == null
                                        ? b.name().latin().given()
                                        : b.name().cyrillic().given()))
                && a.birth().date().minusYears(19).isAfter(b.birth().date());
    }

    private static void put(String kind, BiPredicate<SyntheticPerson, SyntheticPerson> truth) {
        BY_KIND.put(kind, truth);
    }
}
