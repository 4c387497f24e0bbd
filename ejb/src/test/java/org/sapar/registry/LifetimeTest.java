package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.shared.Broken;

/** Bad input 16: days that cannot be true of one person. */
class LifetimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final LocalDate BORN = LocalDate.of(1990, 3, 14);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2999-01-01", "1906-11-21", "1850-01-01", "-0005-01-01"})
    void nobody_is_born_tomorrow_or_longer_ago_than_people_live(String day) {
        assertBroken("birthDate", "registry.birthDate", () -> Lifetime.checkBirth(born(day), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "1906-11-22"})
    void somebody_may_be_born_today_or_very_old(String day) {
        assertThatCode(() -> Lifetime.checkBirth(born(day), TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0005-01-01", "0000-03-14"})
    void nobody_is_looked_for_who_was_born_in_no_year_of_ours(String day) {
        assertBroken("birthDate", "registry.birthDate", () -> Lifetime.checkSought(born(day)));
    }

    @Test
    void only_a_first_of_january_fills_the_field() {
        assertBroken(
                "birthDate",
                "registry.birthDate.placeholder",
                () -> Lifetime.checkSought(new BirthDate(BORN, BirthPrecision.PLACEHOLDER)));
        assertThatCode(() -> Lifetime.checkSought(BirthDate.typed(LocalDate.of(1990, 1, 1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> Lifetime.checkSought(null)).doesNotThrowAnyException();
    }

    private static BirthDate born(String day) {
        return BirthDate.typed(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-03-14", "1990-03-13", "1935-01-01"})
    void a_document_does_not_end_before_its_holder_is_born(String day) {
        assertBroken("expiresOn", "registry.expiresOn.birth", () -> Lifetime.checkDocument(document(day), BORN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "+10000-01-01"})
    void a_year_that_no_document_names_is_a_slip_of_the_pen(String day) {
        assertBroken("expiresOn", "registry.expiresOn", () -> Lifetime.checkDocument(document(day), BORN));
    }

    @Test
    void a_document_that_has_expired_or_names_no_day_is_one() {
        assertThatCode(() -> Lifetime.checkDocument(document("1991-01-01"), BORN))
                .doesNotThrowAnyException();
        assertThatCode(() -> Lifetime.checkDocument(document(null), BORN)).doesNotThrowAnyException();
    }

    @Test
    void nobody_enters_before_the_birth_or_tomorrow() {
        assertBroken(
                "enteredOn", "registry.enteredOn.birth", () -> Lifetime.checkStay(stay("1990-03-13"), BORN, TODAY));
        assertBroken("enteredOn", "registry.enteredOn", () -> Lifetime.checkStay(stay("2026-11-23"), BORN, TODAY));
        assertBroken("enteredOn", "registry.enteredOn", () -> Lifetime.checkStay(stay("1899-12-31"), BORN, TODAY));
        assertThatCode(() -> Lifetime.checkStay(stay("1990-03-14"), BORN, TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> Lifetime.checkStay(stay(null), BORN, TODAY)).doesNotThrowAnyException();
    }

    private static void assertBroken(String field, String key, ThrowingCallable check) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(check)
                .returns(field, Broken::field)
                .returns(key, Broken::key);
    }

    private static NewDocument document(String last) {
        return new NewDocument(
                DocumentType.PASSPORT, "KG", "AC1234567", last == null ? null : LocalDate.parse(last), null);
    }

    private static NewStay stay(String entered) {
        return new NewStay("RU-SVE", StayPurpose.WORK, entered == null ? null : LocalDate.parse(entered));
    }
}
