package org.sapar.registry.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @Test
    void each_language_has_one_code() {
        assertThat(Languages.codes())
                .contains("ky", "ru", "uz", "he", "id", "yi")
                .doesNotContain("iw", "in", "ji")
                .doesNotHaveDuplicates();
        assertThat(Languages.codes().stream().map(code -> Languages.name(code, Locale.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru"})
    void no_language_has_a_name_in_latin_letters_where_people_read_cyrillic(String reader) {
        assertThat(Languages.codes())
                .allSatisfy(code -> assertThat(Languages.name(code, Locale.forLanguageTag(reader)))
                        .as(code)
                        .matches("[^A-Za-z]+"));
    }
}
