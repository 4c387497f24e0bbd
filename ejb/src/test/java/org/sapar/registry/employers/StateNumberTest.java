package org.sapar.registry.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1027700132195", "1 027 700 132 195", "304500116000157"})
    void a_russian_number_with_a_right_check_digit_is_taken(String typed) {
        assertThat(StateNumber.of(typed, "RU")).contains(typed.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1027700132196",
                "1027700132159",
                "304500116000158",
                "102770013219",
                "",
                "10277OO132195",
                "0000000000000",
                "000000000000000",
                "2027700132194"
            })
    void a_russian_number_that_cannot_be_is_not(String typed) {
        assertThat(StateNumber.of(typed, "RU")).isEmpty();
    }

    @Test
    void of_other_countries_only_the_signs_are_looked_at() {
        assertThat(StateNumber.of("12345-3301-ООО", "KG")).contains("123453301ООО");
        assertThat(StateNumber.of("<b>12345", "KG")).isEmpty();
    }

    @Test
    void the_numbers_of_a_company_go_with_each_other_and_not_with_those_of_a_person() {
        assertThat(StateNumber.goTogether("7707083893", "1027700132195")).isTrue();
        assertThat(StateNumber.goTogether("500100732259", "304500116000157")).isTrue();
        assertThat(StateNumber.goTogether("500100732259", "1027700132195")).isFalse();
    }
}
