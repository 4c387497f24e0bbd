package org.sapar.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.registry.BirthDate;
import org.sapar.registry.Correction;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

class CorrectFormTest {

    private final CorrectForm form = new CorrectForm();

    @Test
    void a_first_of_january_that_is_certain_on_file_stays_so_until_somebody_says_otherwise() {
        form.put("birthDate", "1988-01-01");
        assertThat(form.isPlaceholder()).isTrue();
        assertThat(form.isBirthCertain()).isTrue();
        assertThat(form.said()).containsEntry("birthDate", "1988-01-01");

        form.setBirthCertain(false);
        assertThat(form.said()).containsEntry("birthDate", "1988-01-01?");
        form.setBirthDate(BirthDate.read("1988").orElseThrow());
        assertThat(form.isPlaceholder()).isFalse();
        assertThat(form.said()).containsEntry("birthDate", "1988");
    }

    @Test
    void a_number_is_held_against_what_is_typed_so_far() {
        form.put("birthDate", "1988-03-14");
        form.put("pin", "2 1403 1988 99001");
        assertThat(form.doubts()).isEmpty();

        form.put("sex", "F");
        form.setBirthDate(BirthDate.read("1989").orElseThrow());
        assertThat(form.doubts()).containsExactly("pin.sex", "pin.birthDate");
        form.put("pin", "2140");
        assertThat(form.doubts()).isEmpty();
    }

    @Test
    void what_is_typed_is_told_as_a_whole() {
        form.put("birthDate", "1988-03");
        form.put("sex", "M");
        form.put("citizenship", "KG");
        form.put("pin", null);
        form.put("latinSurname", " ASANOV ");
        form.setWhy("Seen in the passport");

        assertThat(form.told())
                .isEqualTo(new Correction(
                        "KG",
                        Sex.M,
                        BirthDate.read("1988-03").orElseThrow(),
                        null,
                        null,
                        new PersonName("ASANOV", null, null),
                        "Seen in the passport"));
    }
}
