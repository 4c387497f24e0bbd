package org.sapar.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sapar.web.registry.Differences.Difference;

class DifferencesTest {

    @Test
    void both_values_of_a_field_that_differs_are_shown() {
        var differences = Differences.between(file("surname", "Осмонов"), file("surname", "Осмоналиев"));

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.getField()).isEqualTo("surname");
            assertThat(difference.getTheirs()).isEqualTo("Осмонов");
            assertThat(difference.getMine()).isEqualTo("Осмоналиев");
        });
    }

    @Test
    void what_is_on_file_stands_until_somebody_chooses_otherwise() {
        var difference = Differences.between(file("region", "RU-SVE"), file("region", "RU-TYU"))
                .get(0);

        assertThat(difference.chosen()).isEqualTo("RU-SVE");
        difference.setKeepMine(true);
        assertThat(difference.chosen()).isEqualTo("RU-TYU");
    }

    @Test
    void the_writing_of_a_number_is_no_difference() {
        assertThat(Differences.between(file("pin", "21403198899001"), file("pin", "2 1403 1988 99001")))
                .isEmpty();
        assertThat(Differences.between(file("mobile", "+79123456789"), file("mobile", "+7 912 345-67-89")))
                .isEmpty();
    }

    @Test
    void blanks_and_nothing_are_no_difference() {
        assertThat(Differences.between(file("given", "Нур  Султан"), file("given", " Нур Султан ")))
                .isEmpty();
        assertThat(Differences.between(file("patronymic", null), file("patronymic", " ")))
                .isEmpty();
    }

    @Test
    void what_was_taken_away_is_a_difference() {
        assertThat(Differences.between(file("patronymic", "Ысакович"), file("patronymic", null)))
                .extracting(Difference::getMine)
                .containsExactly((String) null);
    }

    @Test
    void the_fields_keep_the_order_of_the_form() {
        var theirs = new LinkedHashMap<String, String>();
        theirs.put("surname", "А");
        theirs.put("mobile", "1");
        theirs.put("purpose", "WORK");

        assertThat(Differences.between(theirs, Map.of("surname", "Б", "mobile", "2", "purpose", "STUDY")))
                .extracting(Difference::getField)
                .containsExactly("surname", "mobile", "purpose");
    }

    private static Map<String, String> file(String field, String value) {
        var file = new LinkedHashMap<String, String>();
        file.put(field, value);
        return file;
    }
}
