package org.sapar.registry.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmployerNameTest {

    @Test
    void quotation_marks_and_legal_forms_tell_nobody_from_others() {
        assertThat(EmployerName.words("ООО «Строй Вахта – Урал»")).containsExactly("Строй", "Вахта", "Урал");
        assertThat(EmployerName.words("ип Асанов Б. Т.")).containsExactly("Асанов", "Б.", "Т.");
    }

    @Test
    void a_legal_form_alone_is_looked_for() {
        assertThat(EmployerName.words("ООО")).containsExactly("ООО");
        assertThat(EmployerName.words(" ")).isEmpty();
        assertThat(EmployerName.words(null)).isEmpty();
    }
}
