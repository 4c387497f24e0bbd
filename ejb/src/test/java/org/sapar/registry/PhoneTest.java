package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
