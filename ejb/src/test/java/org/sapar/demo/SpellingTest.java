package org.sapar.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;

/** How names are made of names and printed, and the lists that they are made of. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Асан, Асанов, Асанович, Асановна, Асандын",
        "Жумабай, Жумабаев, Жумабаевич, Жумабаевна, Жумабайдын",
        "Касымалы, Касымалиев, Касымалиевич, Касымалиевна, Касымалынын",
        "Иса, Исаев, Исаевич, Исаевна, Исанын",
        "Жолдош, Жолдошев, Жолдошевич, Жолдошевна, Жолдоштун",
        "Үсөн, Үсөнов, Үсөнович, Үсөновна, Үсөндүн",
        "Жакшылык, Жакшылыков, Жакшылыкович, Жакшылыковна, Жакшылыктын"
    })
    void a_man_gives_surname_and_patronymic(String name, String surname, String son, String daughter, String genitive) {
        assertThat(Spelling.surname(name)).isEqualTo(surname);
        assertThat(NameStock.patronymic(name, Sex.M)).isEqualTo(son);
        assertThat(NameStock.patronymic(name, Sex.F)).isEqualTo(daughter);
        assertThat(Spelling.genitive(name)).isEqualTo(genitive);
    }

    @ParameterizedTest
    @CsvSource({"Илья, Ильич, Ильинична", "Сергей, Сергеевич, Сергеевна", "Пётр, Петрович, Петровна"})
    void russian_fathers_follow_their_own_rule(String father, String son, String daughter) {
        assertThat(NameStock.patronymic(father, Sex.M)).isEqualTo(son);
        assertThat(NameStock.patronymic(father, Sex.F)).isEqualTo(daughter);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, Жумабаева Гүлзат Таалайбековна, JUMABAEVA GULZAT TAALAIBEKOVNA",
        "PASSPORT, Сатыбалдиев Алмазбек Ысакович, SATYBALDIEV ALMAZBEK YSAKOVICH",
        "PASSPORT, Юсупов Махмуд, IUSUPOV MAKHMUD",
        "PASSPORT, Иванова Наталья, IVANOVA NATALIIA",
        "DZH, Жумагулов Эрлан, DZHUMAGULOV ERLAN",
        "ZH, Жумагулова Айзада, ZHUMAGULOVA AIZADA",
        "H, Хамидов Хасан, HAMIDOV HASAN",
        "NG, Чыңгызов Чыңгыз, CHYNGGYZOV CHYNGGYZ",
        "I, Чыныбаева Ырыс, CHINIBAEVA IRIS",
        "YEV, Жумабаев Нурлан, JUMABAYEV NURLAN",
        "YO, Фёдорова Алёна, FYODOROVA ALYONA"
    })
    void papers_print_as_they_do(LatinPrint print, String cyrillic, String latin) {
        assertThat(print.of(cyrillic)).isEqualTo(latin);
    }

    @Test
    void a_family_names_its_children_by_its_pattern() {
        var family = new Family(1, Role.ALONE, Ethnos.KYRGYZ, "Бактыбек", "Бактыбеков", "Жакшылык");
        assertThat(Namer.cyrillic(NamePattern.RU3, family, "Усон", Sex.M))
                .isEqualTo(new PersonName("Бактыбеков", "Усон", "Жакшылыкович"));
        assertThat(Namer.cyrillic(NamePattern.UULU_KYZY, family, "Айпери", Sex.F))
                .isEqualTo(new PersonName("Жакшылык кызы", "Айпери", null));
        assertThat(Namer.cyrillic(NamePattern.TEGI, family, "Усон", Sex.M))
                .isEqualTo(new PersonName("Бактыбек теги", "Усон", null));
        assertThat(Namer.cyrillic(NamePattern.DYN_TYN, family, "Усон", Sex.M))
                .isEqualTo(new PersonName("Бактыбек", "Усон", "Жакшылыктын"));
        assertThat(Namer.cyrillic(NamePattern.MONONYM, family, "Усон", Sex.M))
                .isEqualTo(new PersonName(null, "Усон", null));
    }

    @Test
    void there_are_names_enough_and_each_once() {
        assertThat(NameStock.given(Ethnos.KYRGYZ, Sex.M).things()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(NameStock.given(Ethnos.KYRGYZ, Sex.F).things()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(NameStock.fathers(Ethnos.KYRGYZ).things()).hasSizeGreaterThanOrEqualTo(300);
        for (var people : Ethnos.values()) {
            for (var sex : new Sex[] {Sex.M, Sex.F}) {
                assertThat(NameStock.given(people, sex).things())
                        .hasSizeGreaterThanOrEqualTo(20)
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[А-ЯЁӨҮҢ][а-яёөүң]+"));
            }
            assertThat(NameStock.fathers(people).things())
                    .hasSizeGreaterThanOrEqualTo(20)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void what_weighs_nothing_is_never_drawn() {
        var dice = new Dice(2, 2);
        var things = Weighted.by(List.of("never", "often", "nor this", "seldom", "nor that"), thing -> switch (thing) {
            case "often" -> 3;
            case "seldom" -> 1;
            default -> 0;
        });
        var drawn = Stream.generate(() -> things.draw(dice)).limit(1_000).toList();
        assertThat(drawn).containsOnly("often", "seldom");
        assertThat(drawn.stream().filter("often"::equals)).hasSizeBetween(680, 820);
    }

    @Test
    void frequent_names_are_much_more_frequent_than_rare_ones() {
        var dice = new Dice(1, 1);
        var names = NameStock.given(Ethnos.KYRGYZ, Sex.M);
        var counts = new int[names.things().size()];
        for (var at = 0; at < 50_000; at++) {
            counts[names.things().indexOf(names.draw(dice))]++;
        }
        assertThat(counts[0]).isGreaterThan(5 * counts[60]);
        assertThat(counts[counts.length - 1]).isPositive();
    }
}
