package org.sapar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.registry.DocumentType;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;

/** What people write into the cells of a list, and what must not be written into ours. */
class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "14.03.1990, 1990-03-14",
        "4.3.1990, 1990-03-04",
        "14/03/1990, 1990-03-14",
        "14-03-1990, 1990-03-14",
        "14 03 1990, 1990-03-14",
        "14.03.1990 г., 1990-03-14",
        "1990-03-14, 1990-03-14",
        "1990.03.14, 1990-03-14",
        "1990-03-14T00:00, 1990-03-14",
        "1990, 1990-01-01",
        "1990 г.р., 1990-01-01"
    })
    void days_are_read_as_they_are_written_here(String text, LocalDate day) {
        assertThat(Days.read(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.1990", "14.13.1990", "0.0.1990", "вчера", "90", "14.03.90", "1890", "-", "32874"})
    void what_is_no_day_is_none(String text) {
        assertThat(Days.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2031, true", "2031 г., true", "31.12.2031, false", "2031-12-31, false", "1890, false"})
    void a_year_alone_is_told_from_a_day(String text, boolean isYear) {
        assertThat(Days.isYear(text)).isEqualTo(isYear);
    }

    @Test
    void a_name_that_several_places_have_means_none_of_them_alone() {
        var places = new NamedPlaces();
        places.add("KZ-75", List.of("Алматы шаары", "город Алматы", "Almaty"));
        places.add("KZ-19", Arrays.asList("Алматы облусу", "Алматинская область", null));
        places.add("RU-MOS", List.of("Московская область", "Москва облусу"));
        places.add("RU-MOW", List.of("Москва", "Москва шаары"));

        assertThat(places.codes("Алматы")).containsExactlyInAnyOrder("KZ-19", "KZ-75");
        assertThat(places.codes("г. Алматы")).isEmpty();
        assertThat(places.codes("город  Алматы")).containsExactly("KZ-75");
        assertThat(places.codes("алматинская")).containsExactly("KZ-19");
        assertThat(places.codes("москва")).containsExactly("RU-MOW");
        assertThat(places.codes("kz-19")).containsExactly("KZ-19");
        assertThat(places.codes(" ")).isEmpty();
    }

    @Test
    void a_list_that_was_stopped_goes_on_or_back() {
        var moves = ImportAction.moves();

        assertThat(moves.to(ImportState.CHECKING, ImportAction.STOP)).contains(ImportState.UPLOADED);
        assertThat(moves.to(ImportState.FILING, ImportAction.STOP)).contains(ImportState.STOPPED);
        assertThat(moves.from(ImportState.STOPPED).keySet())
                .containsExactlyInAnyOrder(ImportAction.FILE, ImportAction.WITHDRAW, ImportAction.LAPSE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Асанов Бакыт Кубанычевич, Асанов, Бакыт, Кубанычевич",
                "Асан уулу Бакыт, Асан уулу, Бакыт, -",
                "Асанова Айжан Кубан кызы, Асанова, Айжан, Кубан кызы",
                "Кубан Кызы Айжан, Кубан Кызы, Айжан, -",
                "SATYBALDIEV ALMAZBEK, SATYBALDIEV, ALMAZBEK, -",
                "Бакыт, Бакыт, -, -"
            })
    void a_name_in_one_cell_is_taken_apart(String text, String surname, String given, String patronymic) {
        assertThat(ListedName.of(text)).isEqualTo(new PersonName(surname, given, patronymic));
    }

    @Test
    void words_and_heads_are_known_in_three_languages() {
        assertThat(Words.constant(Sex.class, "Муж.")).contains(Sex.M);
        assertThat(Words.constant(Sex.class, "аял")).contains(Sex.F);
        assertThat(Words.constant(StayPurpose.class, "трудовая деятельность")).contains(StayPurpose.WORK);
        assertThat(Words.constant(DocumentType.class, "ID-карта")).contains(DocumentType.ID_CARD);
        assertThat(Words.constant(Sex.class, "?")).isEmpty();
        assertThat(Words.field("Дата  рождения:")).contains(ListField.BIRTH_DATE);
        assertThat(Words.field("Туулган күнү")).contains(ListField.BIRTH_DATE);
        assertThat(Words.field("PIN")).contains(ListField.PIN);
        assertThat(Words.field("Примечание")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 912",
                "-1",
                "@SUM(A1)",
                "|x",
                "%x",
                "\t=1",
                "\r\n=1",
                "\uFEFF=1",
                "\u200B =1",
                "\u00A0@a"
            })
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Асанов", "O'Neill", "1990-03-14", "a;b", "", "А+Б"})
    void other_cells_stay_as_they_are(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }
}
