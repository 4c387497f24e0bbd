package org.sapar.registry.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.Words;
import org.sapar.shared.Broken;

class SafetyTest {

    @Test
    void times_count_only_where_they_limit() {
        var safety = new Safety(Safe.NO, "19:00", "21:00", true, false, false, " ").tidy();

        assertThat(safety).isEqualTo(new Safety(Safe.NO, null, null, true, false, false, null));
        assertThat(safety.isForbidden()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({",21:00,safeFrom", "19:00,,safeTo", "19:00,19:00,safeTo"})
    void a_limit_has_a_beginning_and_an_end(String from, String to, String field) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(() -> new Safety(Safe.ONLY_BETWEEN, from, to, false, false, false, null).tidy())
                .matches(broken -> broken.field().equals(field));
    }

    @Test
    void a_night_shift_may_be_called_over_midnight() {
        var night = new Safety(Safe.ONLY_BETWEEN, "22:00", "02:00", false, false, false, "Ала-Тоо").tidy();

        assertThat(night.safeTo()).isEqualTo("02:00");
        assertThat(night.isForbidden()).isFalse();
    }

    @Test
    void of_two_that_were_told_of_one_number_the_stricter_holds() {
        var free = new Safety(Safe.YES, null, null, true, false, false, null);
        var evening = new Safety(Safe.ONLY_BETWEEN, "19:00", "21:00", false, false, false, null);
        var quiet = new Safety(Safe.ONLY_BETWEEN, "19:00", "21:00", true, false, false, null);
        var never = new Safety(Safe.NO, null, null, false, false, false, null);

        assertThat(Stream.of(never, quiet, evening, free).sorted(Safety.STRICTER))
                .containsExactly(free, evening, quiet, never);
    }

    @Test
    void paper_says_what_has_to_be_heeded_and_no_code_word() {
        var safety = new Safety(Safe.ONLY_BETWEEN, "19:00", "21:00", true, true, true, "Ала-Тоо");

        assertThat(SafetyWords.of(safety, Words.in(PaperLanguage.EN)))
                .isEqualTo(
                        "only from 19:00 to 21:00; leave no message; do not tell the family; do not tell the employer");
        assertThat(SafetyWords.of(safety, Words.in(PaperLanguage.KY))).contains("19:00–21:00");
    }
}
