package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void our_languages_are_taken_and_have_a_region(String code) {
        assertThat(Language.of(code)).hasValueSatisfying(language -> {
            assertThat(language.code()).isEqualTo(code);
            assertThat(language.locale().getCountry()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "KY",
                "ky-KG",
                "ky_KG",
                " ky",
                "de",
                "ky\r\nSet-Cookie: a=b",
                "\"><script>alert(1)</script>",
                "../ky",
                "ky;x",
                "ky\u0000",
                "${jndi:x}",
                "#{me}",
                "\u0440\u0443"
            })
    void whatever_else_is_sent_never_becomes_a_locale(String code) {
        assertThat(Language.of(code)).isEmpty();
    }
}
