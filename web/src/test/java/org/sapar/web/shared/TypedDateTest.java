package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"05.03.1990", "5.3.1990", " 5 . 3 . 1990 ", "5/3/1990", "05-03-1990", "5 3 1990"})
    void dates_are_taken_as_people_type_them(String text) {
        assertThat(TypedDate.read(text)).hasValue(LocalDate.of(1990, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.1990", "1990-03-05", "5.3.90", "5.13.1990", "today", "5.3.1990x", "٥.٣.١٩٩٠"})
    void what_is_no_date_is_not_guessed(String text) {
        assertThat(TypedDate.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31.02.1990,broken.date.none", "5/13/1990,broken.date.none", "5.3.90,broken.date", "today,broken.date"})
    void a_day_that_the_calendar_has_not_is_told_as_such(String text, String key) {
        assertThat(TypedDate.problem(text)).isEqualTo(key);
    }
}
