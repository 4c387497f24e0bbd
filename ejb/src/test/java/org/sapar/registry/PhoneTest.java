package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({"+79123456789,+7 912 345-67-89", "+996555123456,+996 555 123 456", "unknown,unknown"})
    void a_number_is_set_apart_as_its_country_does(String kept, String shown) {
        assertThat(Phone.spaced(kept)).isEqualTo(shown);
    }

    @Test
    void who_has_no_telephone_has_no_number() {
        assertThat(Phone.spaced(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+7 912 345-67-89, +79123456789",
        "8 (912) 345 67 89, +79123456789",
        "912.345.67.89, +79123456789",
        "+996 555 123456, +996555123456",
        "(+996) 555 123456, +996555123456",
        "8\u00A0912\u00A0345 67 89, +79123456789",
        "＋７９１２３４５６７８９, +79123456789",
        "+7 912 345–67–89, +79123456789"
    })
    void a_number_is_kept_as_the_world_writes_it(String typed, String kept) {
        assertThat(Phone.international(typed, "RU")).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "++79123456789",
                "+7+9123456789",
                "+79123456789+",
                "8 912 CALL ME 1",
                "8 800 FLOWERS",
                "тел. 89123456789",
                "89123456789 доб. 5",
                "+79123456789;ext=5",
                "89123456789, 89123456780",
                "call me",
                "+",
                "()",
                "123",
                "",
                " "
            })
    void bad_input_17_what_is_no_number_is_none(String typed) {
        assertThat(Phone.international(typed, "RU")).isEmpty();
    }

    @Test
    void bad_input_17_a_hundred_digits_are_no_number() {
        assertThat(Phone.international("1".repeat(100), "RU")).isEmpty();
        assertThat(Phone.international("+" + "7".repeat(100), "RU")).isEmpty();
    }
}
