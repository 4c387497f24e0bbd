package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "400,400", "9999,400"})
    void a_number_is_a_page(String typed, int page) {
        assertThat(Asked.page(typed)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "-1", "99999", "1 ", "1.5"})
    void what_is_no_number_is_the_first_page(String typed) {
        assertThat(Asked.page(typed)).isZero();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "ELEVENCHARS"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(Asked.code(typed)).isNull();
    }

    @Test
    void a_code_is_taken_without_its_blanks() {
        assertThat(Asked.code(" MOW ")).isEqualTo("MOW");
    }
}
