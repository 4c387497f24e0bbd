package org.sapar.web.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.shared.FileNumber;

class PastedTest {

    private static final String ONE = FileNumber.ofPerson(417);

    private static final String TWO = FileNumber.ofPerson(418);

    private static final String THREE = FileNumber.ofPerson(419);

    @Test
    void a_number_on_each_line_is_a_group() {
        var pasted = Pasted.of(ONE + "\r\n" + TWO.toLowerCase(java.util.Locale.ROOT) + "\n\n  " + THREE + " \n");

        assertThat(pasted.isGroup()).isTrue();
        assertThat(pasted.lines()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void the_same_number_twice_is_one_person() {
        assertThat(Pasted.of(ONE + "\n" + ONE.replace("-", " ")).lines()).containsExactly(ONE);
    }

    @Test
    void numbers_side_by_side_are_several_people() {
        assertThat(Pasted.of(ONE + " " + TWO).lines()).containsExactly(ONE, TWO);
        assertThat(Pasted.of(ONE + ", " + TWO + "; " + THREE).lines()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void a_number_among_the_cells_of_a_table_stands_for_its_line() {
        assertThat(Pasted.of("1. " + ONE + "\tСатыбалдиев Алмазбек\n2. Осмонов Эрмек\t" + TWO)
                        .lines())
                .containsExactly(ONE, TWO);
    }

    @Test
    void a_name_is_one_person_to_look_for() {
        var pasted = Pasted.of("  Сатыбалдиев Алмазбек ");

        assertThat(pasted.isGroup()).isFalse();
        assertThat(pasted.lines()).containsExactly("Сатыбалдиев Алмазбек");
    }

    @Test
    void a_mistyped_number_stays_as_it_was_typed() {
        assertThat(Pasted.of(ONE + "\nPER-0000418-00").lines()).containsExactly(ONE, "PER-0000418-00");
    }

    @Test
    void a_mistyped_number_stands_for_its_line_too() {
        assertThat(Pasted.of("1. PER-0000418-00\tОсмонов Эрмек\n" + ONE + " PER-0000418-00")
                        .lines())
                .containsExactly("PER-0000418-00", ONE);
    }

    @Test
    void nothing_is_nobody() {
        assertThat(Pasted.of(null).lines()).isEmpty();
        assertThat(Pasted.of(" \n ").lines()).isEmpty();
    }
}
