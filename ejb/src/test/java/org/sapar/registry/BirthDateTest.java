package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "14.03.1988, 1988-03-14",
        "1988-03-14, 1988-03-14",
        "4 3 1988 г., 1988-03-04",
        "03.1988, 1988-03",
        "1988-03, 1988-03",
        "00.03.1988, 1988-03",
        "1988-03-00, 1988-03",
        "1988, 1988",
        "00.00.1988, 1988",
        "1988 г.р., 1988",
        "01.01.1988, 1988-01-01",
        "1988-01-01?, 1988-01-01?",
        "1988-03-14?, 1988-03-14"
    })
    void a_date_is_read_as_far_as_it_is_told(String written, String known) {
        assertThat(BirthDate.read(written))
                .hasValueSatisfying(birth -> assertThat(birth)
                        .hasToString(known)
                        .isEqualTo(BirthDate.read(known).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "88", "31.02.1988", "14.13.1988", "1988-03-14-15", "1988?1", "марта 1988"})
    void what_is_no_date_is_not_read(String written) {
        assertThat(BirthDate.read(written)).isEmpty();
    }

    @Test
    void a_long_text_is_no_date() {
        assertThat(BirthDate.read("1988" + " ".repeat(36))).isPresent();
        assertThat(BirthDate.read("1988" + " ".repeat(37))).isEmpty();
    }

    @Test
    void a_first_of_january_that_was_typed_is_a_placeholder() {
        assertThat(BirthDate.typed(LocalDate.of(1988, 1, 1)).precision()).isEqualTo(BirthPrecision.PLACEHOLDER);
        assertThat(BirthDate.typed(LocalDate.of(1988, 1, 2)).precision()).isEqualTo(BirthPrecision.DAY);
        assertThat(BirthDate.of(LocalDate.of(1988, 1, 1), BirthPrecision.DAY).isExact())
                .isTrue();
        assertThat(BirthDate.typed(null)).isNull();
    }

    @Test
    void the_day_that_is_kept_is_the_first_of_what_is_known() {
        assertThat(new BirthDate(LocalDate.of(1988, 3, 14), BirthPrecision.MONTH).day())
                .isEqualTo("1988-03-01");
        assertThat(new BirthDate(LocalDate.of(1988, 3, 14), BirthPrecision.YEAR).day())
                .isEqualTo("1988-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "1988, 1988-03-14, true",
        "1988-03, 1988-03-14, true",
        "1988-03, 1988, true",
        "1988-01-01?, 1988-03-14, true",
        "1988-04, 1988-03-14, false",
        "1987, 1988-03-14, false"
    })
    void what_is_not_known_does_not_contradict(String one, String other, boolean agree) {
        assertThat(birth(one).agrees(birth(other))).isEqualTo(agree);
        assertThat(birth(other).agrees(birth(one))).isEqualTo(agree);
        assertThat(birth(other).refines(birth(one)) || birth(one).refines(birth(other)))
                .isEqualTo(agree);
    }

    private static BirthDate birth(String text) {
        return BirthDate.read(text).orElseThrow();
    }
}
