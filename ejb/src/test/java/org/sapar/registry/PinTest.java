package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    private static final LocalDate BORN = LocalDate.of(1990, 3, 14);
    private static final Pin PIN = new Pin("21403199099451");

    @Test
    void a_pin_tells_sex_and_date_of_birth() {
        assertThat(PIN.sex()).isEqualTo(Sex.M);
        assertThat(PIN.birthDate()).contains(BORN);
        assertThat(new Pin("10707199499233").sex()).isEqualTo(Sex.F);
        assertThat(new Pin("20905199900000").birthDate()).contains(LocalDate.of(1999, 5, 9));
        assertThat(new Pin("21701198315547").birthDate()).contains(LocalDate.of(1983, 1, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21403199099451",
                " 2 14031990 99451 ",
                "2-14031990-99451",
                "2–14031990–99451",
                "2\u00a014031990\t99451"
            })
    void blanks_and_dashes_do_not_matter(String typed) {
        assertThat(Pin.of(typed)).contains(PIN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2140319909945", "214031990994511", "2140319909945O", "٢١٤٠٣١٩٩٠٩٩٤٥١", "\ud800"})
    void what_has_not_14_digits_is_no_pin(String typed) {
        assertThat(Pin.of(typed)).isEmpty();
    }

    @Test
    void a_pin_that_agrees_has_no_mismatch() {
        assertThat(PIN.mismatches(Sex.M, born(BORN))).isEmpty();
    }

    @Test
    void another_sex_or_day_is_named() {
        assertThat(PIN.mismatches(Sex.F, born(BORN))).containsExactly("pin.sex");
        assertThat(PIN.mismatches(Sex.M, born(BORN.plusDays(1)))).containsExactly("pin.birthDate");
        assertThat(PIN.mismatches(Sex.F, born(BORN.plusDays(1)))).containsExactly("pin.sex", "pin.birthDate");
    }

    @Test
    void what_is_unknown_cannot_disagree() {
        assertThat(PIN.mismatches(null, null)).isEmpty();
        assertThat(PIN.mismatches(Sex.U, born(BORN))).isEmpty();
        assertThat(PIN.mismatches(Sex.X, born(BORN))).isEmpty();
    }

    @Test
    void a_birth_of_which_only_month_or_year_is_known_disagrees_in_these_alone() {
        assertThat(PIN.mismatches(Sex.M, BirthDate.read("03.1990").orElseThrow()))
                .isEmpty();
        assertThat(PIN.mismatches(Sex.M, BirthDate.read("1990").orElseThrow())).isEmpty();
        assertThat(PIN.mismatches(Sex.M, born(LocalDate.of(1990, 1, 1)))).isEmpty();
        assertThat(PIN.mismatches(Sex.M, BirthDate.read("04.1990").orElseThrow()))
                .containsExactly("pin.birthDate");
        assertThat(PIN.mismatches(Sex.M, BirthDate.read("1991").orElseThrow())).containsExactly("pin.birthDate");
    }

    @Test
    void a_pin_against_the_rule_is_kept_and_warned_of() {
        var pin = Pin.of("33102199099451").orElseThrow();
        assertThat(pin.sex()).isEqualTo(Sex.U);
        assertThat(pin.birthDate()).isEmpty();
        assertThat(pin.mismatches(Sex.U, null)).containsExactly("pin.sex", "pin.birthDate");
    }

    @Test
    void a_pin_cannot_be_made_of_anything_else() {
        assertThatThrownBy(() -> new Pin("2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static BirthDate born(LocalDate day) {
        return BirthDate.typed(day);
    }
}
