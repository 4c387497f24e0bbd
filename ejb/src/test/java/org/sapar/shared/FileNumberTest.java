package org.sapar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PDO-2026-BSH01-000417-52",
                "PDO-2026-BSH01-000418-49",
                "PDO-2026-OSH02-000093-60",
                "YEK-SRV-2026-004812-09",
                "YEK-PRT-2026-000057-10",
                "VAC-2026-000117-11",
                "BAT-2026-000021-10"
            })
    void numbers_in_print_are_proven_and_computed_again(String number) {
        assertThat(FileNumber.valid(number)).isTrue();
        assertThat(FileNumber.of(number.substring(0, number.length() - 3))).isEqualTo(number);
    }

    @Test
    void a_series_pads_its_serial() {
        assertThat(FileNumber.of("YEK-SRV", 2026, 4812, 6)).isEqualTo("YEK-SRV-2026-004812-09");
        assertThat(FileNumber.of("VAC", 2026, 117, 6)).isEqualTo("VAC-2026-000117-11");
        assertThat(FileNumber.of("YEK-REG", 2026, 123, 6))
                .startsWith("YEK-REG-2026-000123-")
                .satisfies(number -> assertThat(FileNumber.valid(number)).isTrue());
    }

    @Test
    void a_person_has_a_number_without_a_year() {
        assertThat(FileNumber.ofPerson(417))
                .matches("PER-0000417-\\d\\d")
                .satisfies(number -> assertThat(FileNumber.valid(number)).isTrue());
        assertThat(FileNumber.ofPerson(10_000_000)).matches("PER-10000000-\\d\\d");
    }

    @Test
    void a_series_outgrows_its_width_without_losing_its_proof() {
        var number = FileNumber.of("YEK-SRV", 2026, 1_234_567, 6);
        assertThat(number).startsWith("YEK-SRV-2026-1234567-");
        assertThat(FileNumber.normalise(number.replace("-", ""))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yek-srv-2026-004812-09",
                "  YEK SRV 2026 004812 09\r\n",
                "YEKSRV202600481209",
                "YEK–SRV–2026–004812–09",
                "YEK/SRV/2026/004812/09",
                "УЕК-SRV-2026-004812-09",
                "уек-srv-2026-004812-09"
            })
    void what_people_type_finds_the_number(String typed) {
        assertThat(FileNumber.normalise(typed)).contains("YEK-SRV-2026-004812-09");
    }

    @ParameterizedTest
    @CsvSource({
        "pdo2026bsh0100041752, PDO-2026-BSH01-000417-52",
        "РDО 2026 ВSН01 000417 52, PDO-2026-BSH01-000417-52",
        "vac 2026 000117 11, VAC-2026-000117-11"
    })
    void every_form_gets_its_hyphens_back(String typed, String number) {
        assertThat(FileNumber.normalise(typed)).contains(number);
    }

    @Test
    void every_wrong_digit_is_found_out() {
        var number = "YEK-SRV-2026-004812-09";
        for (var at = 0; at < number.length(); at++) {
            for (var digit = '0'; Character.isDigit(number.charAt(at)) && digit <= '9'; digit++) {
                var changed = new StringBuilder(number);
                changed.setCharAt(at, digit);
                assertThat(FileNumber.normalise(changed.toString()).isPresent())
                        .as(changed.toString())
                        .isEqualTo(digit == number.charAt(at));
            }
        }
    }

    @Test
    void every_swap_of_neighbours_is_found_out() {
        assertThat(FileNumber.normalise("YEK-SRV-2026-008412-09")).isEmpty();
        assertThat(FileNumber.normalise("YEK-SRV-2026-004821-09")).isEmpty();
        assertThat(FileNumber.normalise("YKE-SRV-2026-004812-09")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "09",
                "YEK-SRV",
                "YEK-SRV-2026-004812",
                "PER-1-00",
                "💥",
                "١٢٣",
                "YEK-SRV-2026-٠٠٤٨١٢-09"
            })
    void what_is_no_number_is_none(String typed) {
        assertThat(FileNumber.normalise(typed)).isEmpty();
        assertThat(FileNumber.valid(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PER-0000417-07",
                "per 0000471 06",
                "YEK-SRV-2026-004821-09",
                "YEKSRV202600481290",
                "PDO-2026-BSH01-000417-25",
                "VAC-2026-000117-12",
                "YEK-SRV-2026-004812"
            })
    void a_sign_that_is_mistyped_is_noticed(String typed) {
        assertThat(FileNumber.isMistyped(typed)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"PER-0000417-06", "YEK-SRV-2026-004812-09", "AC2210457", "ABC201234567", "21403199099451"})
    void what_is_right_or_no_number_of_ours_is_not_mistyped(String typed) {
        assertThat(FileNumber.isMistyped(typed)).isFalse();
    }

    @Test
    void a_megabyte_is_no_number() {
        assertThat(FileNumber.normalise("1".repeat(1 << 20))).isEmpty();
    }

    @Test
    void only_the_printed_form_is_valid() {
        assertThat(FileNumber.valid("YEKSRV202600481209")).isFalse();
        assertThat(FileNumber.valid("yek-srv-2026-004812-09")).isFalse();
    }

    @Test
    void a_wrong_stem_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> FileNumber.of("yek", 2026, 1, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FileNumber.of("YEK-SRV", 2026, -1, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
