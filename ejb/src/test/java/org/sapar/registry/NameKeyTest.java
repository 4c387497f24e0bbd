package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys by which names are found; the pairs of names beside it serve other tests too. */
public class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Жумабаев",
                "Jumabaev",
                "Zhumabaev",
                "Dzhumabaev",
                "Джумабаев",
                "Jumabayev",
                "Djumabaev",
                "JUMABAIEV"
            })
    void one_surname_has_one_key(String spelling) {
        assertThat(NameKey.tokens(spelling)).containsExactly("JUMABAEV");
    }

    @ParameterizedTest
    @CsvSource({
        "Хамидов, HAMIDOV",
        "Хамидов, Khamidov",
        "Хамидов, Xamidov",
        "Жумагулов, DZHUMAGULOV",
        "Төлөнов, TOLONOV",
        "Төлөгөнов, Тологонов",
        "Чыңгызов, CHYNGYZOV",
        "Чыныбаева, CHINIBAEVA",
        "Нұрсұлтанов, NURSULTANOV",
        "OСMOHOB, Осмонов",
        "Жээнбеков, ZHENBEKOV",
        "Фёдорова, FYODOROVA",
        "Юсупов, IUSUPOV",
        "Юсупов, Yusupov",
        "Щербаков, Shcherbakov",
        "Шаршенов, SHARSHENOV",
        "Şarşenov, Шаршенов",
        "O'rinboyev, Уринбоев",
        "Oʻrinboyev, Ўринбоев",
        "G'aniyev, Ганиев",
        "Асхатов, ASKHATOV",
        "Абдыкерим уулу, ABDYKERIM UULU",
        "Асан кызы, Asan uulu"
    })
    void spellings_of_a_surname_share_its_key(String one, String other) {
        assertThat(NameKey.tokens(one)).isNotEmpty().isEqualTo(NameKey.tokens(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Гүлзат, GULZAT",
        "Гүлзат, Gulzat",
        "Гүлзат, Гулзат",
        "Наталья, NATALIIA",
        "Алёна, ALENA",
        "Суюнбек, SUYUNBEK",
        "Жахонгир, Jahongir",
        "Эльнура, ELNURA",
        "Қайрат, KAIRAT",
        "Éva, Eva"
    })
    void spellings_of_a_given_name_share_its_key(String one, String other) {
        assertThat(NameKey.tokens(one)).isNotEmpty().isEqualTo(NameKey.tokens(other));
    }

    @ParameterizedTest
    @CsvSource({"Жумабаев, Жумагулов", "Осмонов, Осмоналиев", "Исаев, Исаков", "Асан, Асанов"})
    void other_surnames_have_other_keys(String one, String other) {
        assertThat(NameKey.tokens(one)).isNotEqualTo(NameKey.tokens(other));
    }

    @Test
    void search_leaves_out_the_words_for_son_and_daughter() {
        assertThat(NameKey.tokens("Асан уулу Бакыт")).containsExactly("ASAN", "BAKIT");
        assertThat(NameKey.tokens("Bakyt Asan uulu")).containsExactly("BAKIT", "ASAN");
        assertThat(NameKey.tokens("asan kyzy AIPERI")).containsExactly("ASAN", "AIPERI");
        assertThat(NameKey.tokens("Шакир оглы, Али")).containsExactly("XAKIR", "ALI");
        assertThat(NameKey.tokens("Бактыбек теги Усон")).containsExactly("BAKTIBEK", "USON");
        assertThat(NameKey.tokens("AISULU")).containsExactly("AISULU");
        assertThat(NameKey.tokens(" Асан  уулу-Бакыт ")).containsExactly("ASAN", "BAKIT");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "'", "123", "\ud800", "💥"})
    void what_has_no_letters_has_no_key(String name) {
        assertThat(NameKey.tokens(name)).isEmpty();
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        assertThat(NameKey.tokens("И\u0306ГЁ")).isEqualTo(NameKey.tokens("ЙГЕ\u0308"));
    }

    @Test
    void every_key_is_made_of_plain_capitals() throws IOException {
        assertThat(pairs()).allSatisfy(pair -> assertThat(tokens(pair, "a")).allMatch(key -> key.matches("[A-Z]+")));
    }

    @Test
    void each_two_words_of_a_file_are_a_key_in_both_orders() {
        assertThat(NameKey.keys(List.of("ASANOV", "NURLAN", "BAKIT")))
                .containsExactlyInAnyOrder(
                        "ASANOV",
                        "NURLAN",
                        "BAKIT",
                        "ASANOV NURLAN",
                        "NURLAN ASANOV",
                        "ASANOV BAKIT",
                        "BAKIT ASANOV",
                        "NURLAN BAKIT",
                        "BAKIT NURLAN");
        assertThat(NameKey.keys(List.of("A".repeat(99), "B"))).allMatch(key -> key.length() <= 100);
    }

    @Test
    void records_of_one_person_are_found_by_a_word_of_the_other() throws IOException {
        var matches = pairs().stream()
                .filter(pair -> pair.getField("expected").equals("MATCH"))
                .toList();
        assertThat(matches).hasSizeGreaterThan(30);
        assertThat(share(matches, pair -> !Collections.disjoint(tokens(pair, "a"), tokens(pair, "b"))))
                .isGreaterThanOrEqualTo(0.9);
    }

    private static List<String> tokens(NamedCsvRecord pair, String side) {
        return NameKey.tokens(pair.getField(side + "_surname") + " " + pair.getField(side + "_given"));
    }

    private static double share(List<NamedCsvRecord> pairs, Predicate<NamedCsvRecord> property) {
        return pairs.stream().filter(property).count() / (double) pairs.size();
    }

    private static List<NamedCsvRecord> pairs() throws IOException {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        NameKeyTest.class.getResourceAsStream("name-pairs.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }
}
