package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void a_name_shows_its_initials() {
        assertThat(Mask.of(PersonField.CYRILLIC, "Өмүрбекова Айгүл")).isEqualTo("Ө••• А•••");
    }

    @Test
    void a_birth_date_shows_its_year() {
        assertThat(Mask.of(PersonField.BIRTH_DATE, "1990-03-14")).isEqualTo("1990-•••");
    }

    @Test
    void a_number_shows_its_end_and_no_more_when_it_is_short() {
        assertThat(Mask.of(PersonField.PIN, "21403199099451")).isEqualTo("•••51");
        assertThat(Mask.number("7")).isEqualTo("•••7");
    }

    @Test
    void what_is_not_known_stays_unknown() {
        assertThat(Mask.of(PersonField.PIN, null)).isNull();
    }
}
