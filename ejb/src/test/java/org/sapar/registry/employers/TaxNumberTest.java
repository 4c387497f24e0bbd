package org.sapar.registry.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "77 0708 3893", "7710140679", "500100732259"})
    void a_russian_number_with_right_check_digits_is_taken(String typed) {
        assertThat(TaxNumber.of(typed, "RU")).contains(typed.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7707083892",
                "7707083983",
                "500100732258",
                "500100732269",
                "770708389",
                "77070838931",
                "",
                "77O7083893",
                "0000000000",
                "000000000000"
            })
    void a_russian_number_that_cannot_be_is_not(String typed) {
        assertThat(TaxNumber.of(typed, "RU")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"910205300014", "AB-12345"})
    void of_other_countries_only_the_signs_are_looked_at(String typed) {
        assertThat(TaxNumber.of(typed, "KZ")).isPresent();
        assertThat(TaxNumber.of("<b>" + typed, "KZ")).isEmpty();
    }
}
