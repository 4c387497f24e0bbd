package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a correction makes of a file. */
class CorrectionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String PIN = "21403198899001";

    private static final PersonName LATIN = new PersonName("ASANOV", "BAKYT", null);

    private final Migrant file = new Migrant(
            new NewMigrant(
                    UUID.randomUUID(),
                    new NewPerson(
                            "KG",
                            Sex.M,
                            LocalDate.of(1988, 3, 14),
                            PIN,
                            new PersonName("Асанов", "Бакыт", null),
                            new PersonName("ASANOF", "BAKYT", null)),
                    null,
                    new NewStay("RU-SVE", StayPurpose.WORK, null),
                    "+79120000000",
                    true,
                    "ky",
                    null),
            "PER-0000417-06",
            "+79120000000",
            "YEK",
            NOW);

    @Test
    void a_file_says_what_was_put_right_and_the_name_of_before_ends() {
        var right = new Correction("UZ", Sex.F, birth("1988-03"), null, null, LATIN, null);

        file.correct(right, NOW, TODAY);

        assertThat(Correction.of(file)).isEqualTo(right);
        assertThat(right.isSaidBy(file)).isTrue();
        assertThat(file.getBirth()).hasToString("1988-03");
        assertThat(file.getNameLatin()).isEqualTo("ASANOV BAKYT");
        assertThat(file.getNameCyrillic()).isEqualTo("Асанов Бакыт");
        assertThat(file.getNames())
                .filteredOn(name -> name.getScript() == Script.LATIN)
                .extracting(name -> name.getName().surname(), MigrantName::getValidFrom, MigrantName::getValidTo)
                .containsExactly(tuple("ASANOV", TODAY, null), tuple("ASANOF", null, TODAY));
    }

    @Test
    void what_is_not_touched_stays_as_it_was() {
        var name = file.name(Script.LATIN).orElseThrow();
        file.correct(told(Sex.M, "1988-03-15", PIN, "Исправлено судом", name), NOW, TODAY);

        assertThat(file.getNames()).hasSize(2).allMatch(MigrantName::isCurrent);
        assertThat(file.getPinReason()).isEqualTo("Исправлено судом");
    }

    @Test
    void who_has_no_name_in_latin_letters_any_more_goes_by_the_other() {
        file.correct(told(Sex.M, "1988-03-14", PIN, null, null), NOW, TODAY);

        assertThat(file.name(Script.LATIN)).isEmpty();
        assertThat(file.getNameLatin()).isNull();
        assertThat(file.getNameCyrillic()).isEqualTo("Асанов Бакыт");
    }

    @Test
    void who_is_protected_goes_by_the_alias_after_a_correction_too() {
        file.protect("Айгүл", NOW);

        file.correct(told(Sex.M, "1988-03-14", PIN, null, LATIN), NOW, TODAY);

        assertThat(file.getNameCyrillic()).isEqualTo("Айгүл");
        assertThat(file.getNameLatin()).isNull();
        assertThat(file.searchKeys()).noneMatch(key -> key.contains("asanov"));
    }

    @Test
    void a_number_is_kept_without_blanks_and_a_reason_only_for_one_that_disagrees() {
        var agrees = told(Sex.M, "1988-03-14", "2 1403 1988 99001", "Исправлено судом", LATIN)
                .tidy();
        assertThat(agrees.pin()).isEqualTo(PIN);
        assertThat(agrees.pinReason()).isNull();

        var disagrees =
                told(Sex.F, "1988-03-14", PIN, " Исправлено судом ", LATIN).tidy();
        assertThat(disagrees.pinReason()).isEqualTo("Исправлено судом");
        assertThat(told(Sex.F, "1988-03-14", " ", "?", LATIN).tidy().pin()).isNull();
    }

    @Test
    void other_blanks_and_another_reason_to_tell_are_nothing_else() {
        var name = new PersonName(" ASANOF ", "BAKYT", " ");

        assertThat(told(Sex.M, "1988-03-14", "21403 1988 99001", " ", name)
                        .tidy()
                        .isSaidBy(file))
                .isTrue();
        assertThat(told(Sex.M, "1988", PIN, null, name).tidy().isSaidBy(file)).isFalse();
        assertThat(told(Sex.M, "1988-03-14", null, null, name).tidy().isSaidBy(file))
                .isFalse();
    }

    private static Correction told(Sex sex, String birth, String pin, String reason, PersonName latin) {
        return new Correction("KG", sex, birth(birth), pin, reason, latin, "Seen in the passport");
    }

    private static BirthDate birth(String text) {
        return BirthDate.read(text).orElseThrow();
    }
}
