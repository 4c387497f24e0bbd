package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"1991-01-01,1991-01-01", "1992-06-30,1991-01-01"})
    void nobody_is_born_after_a_document_of_the_file_has_ended(LocalDate born, String last) {
        var file = file(document(last));

        assertBroken("birthDate", "registry.birthDate.document", () -> Lifetime.checkHolder(born, file.getDocuments()));
        assertThatCode(() -> Lifetime.checkHolder(LocalDate.of(1990, 12, 31), file.getDocuments()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_document_that_names_no_day_or_was_entered_by_mistake_says_nothing_of_the_birth() {
        var file = file(document("1991-01-01"));
        file.getDocuments().get(0).withdraw(TODAY, "Чужой документ");

        assertThatCode(() -> Lifetime.checkHolder(TODAY, file.getDocuments())).doesNotThrowAnyException();
        assertThatCode(() -> Lifetime.checkHolder(TODAY, file(document(null)).getDocuments()))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_is_born_after_the_first_thing_that_the_file_tells_of() {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> Lifetime.checkLived(BORN, Stream.of(BORN, BORN.minusDays(1), BORN.minusDays(2))))
                .returns("birthDate", Broken::field)
                .returns("registry.birthDate.lived", Broken::key)
                .returns(List.of(BORN.minusDays(2)), Broken::details);
        assertThatCode(() -> Lifetime.checkLived(BORN, Stream.of(BORN, TODAY))).doesNotThrowAnyException();
    }

    private static Migrant file(NewDocument document) {
        var person = new NewPerson("KG", Sex.M, BORN, null, new PersonName("Асанов", "Бакыт", null), null);
        var form = new NewMigrant(UUID.randomUUID(), person, document, stay(null), "", true, "ky", null);
        return new Migrant(form, "PER-0000001-00", null, "YEK", Instant.EPOCH);
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
