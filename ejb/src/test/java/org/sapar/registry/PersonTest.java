package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a file takes over from the form of somebody who is known. */
class PersonTest {

    private static final String PIN = "21403198899001";

    @Test
    void a_finer_date_that_the_number_on_file_disagrees_with_needs_a_reason() {
        var file = file("1988", PIN, null);

        assertThat(file.doubt(form("1988-03-14", null, null))).isEmpty();
        assertThat(file.doubt(form("1988-05-02", null, null))).contains("pin.birthDate");
        assertThat(file.doubt(form("1988-05-02", null, " "))).contains("pin.birthDate");
        assertThat(file.doubt(form("1988-05-02", null, "Исправлено судом"))).isEmpty();
    }

    @Test
    void a_new_number_is_held_against_the_date_of_the_file_when_that_says_more() {
        var file = file("1988-05-02", null, null);

        assertThat(file.doubt(form("1988", PIN, null))).contains("pin.birthDate");
        assertThat(file.doubt(form("1988", "20205198899001", null))).isEmpty();
    }

    @Test
    void what_is_on_file_already_needs_no_reason_again() {
        assertThat(file("1988-05-02", PIN, null).doubt(form("1988-05-02", PIN, null)))
                .isEmpty();
        assertThat(file("1988", PIN, "Исправлено судом").doubt(form("1988-05-02", null, null)))
                .isEmpty();
    }

    @Test
    void the_reason_stays_with_the_number_that_was_known_before() {
        var file = file("1988", PIN, null);
        file.know(form("1988-05-02", PIN, "Исправлено судом"));

        assertThat(file.getBirth()).hasToString("1988-05-02");
        assertThat(file.getPinReason()).isEqualTo("Исправлено судом");
    }

    private static Migrant file(String birth, String pin, String reason) {
        return new Migrant(form(birth, pin, reason), "PER-0000001-00", null, "KG-YEK", Instant.EPOCH);
    }

    private static NewMigrant form(String birth, String pin, String reason) {
        var name = new PersonName("Асанов", "Бакыт", null);
        var person = new NewPerson("KG", Sex.M, BirthDate.read(birth).orElseThrow(), pin, name, null);
        var stay = new NewStay("RU-SVE", StayPurpose.WORK, null);
        return new NewMigrant(UUID.randomUUID(), person, null, stay, "", true, "ky", reason);
    }
}
