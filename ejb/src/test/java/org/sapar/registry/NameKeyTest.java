package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Жумабаев",
                "ЖУМАБАЕВА",
                "Jumabaev",
                "JUMABAEVA",
                "Zhumabaev",
                "Dzhumabaev",
                "Джумабаев",
                "Jumabayev",
                "Djumabaev",
                "JUMABAIEV"
            })
    void one_surname_has_one_key(String spelling) {
        assertThat(NameKey.surname(spelling)).isEqualTo("JUMABAEV");
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
        "Мухаммед Али, MUHAMMEDALI",
        "Фёдорова, FYODOROVA",
        "Юсупов, IUSUPOV",
        "Юсупов, Yusupov",
        "Щербаков, Shcherbakov",
        "Шаршенов, SHARSHENOV",
        "Şarşenov, Шаршенов",
        "Достоевский, Dostoevskaya",
        "O'rinboyev, Уринбоев",
        "Oʻrinboyev, Ўринбоев",
        "Oʼrinboyeva, O‘rinboyev",
        "G'aniyev, Ганиев",
        "Асхатов, ASKHATOV",
        "Абдыкерим уулу, ABDYKERIM UULU",
        "Асан кызы, Asan uulu",
        "Бактыбек теги, Бактыбектеги"
    })
    void spellings_of_a_surname_share_its_key(String one, String other) {
        assertThat(NameKey.surname(one)).isNotEmpty().isEqualTo(NameKey.surname(other));
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
        "ALMAZ ERKINOVICH, Алмаз",
        "Бакыт Асан уулу, BAKYT",
        "Эльнура, ELNURA",
        "Қайрат, KAIRAT",
        "Éva, Eva"
    })
    void spellings_of_a_given_name_share_its_key(String one, String other) {
        assertThat(NameKey.given(one)).isNotEmpty().isEqualTo(NameKey.given(other));
    }

    @ParameterizedTest
    @CsvSource({"Жумабаев, Жумагулов", "Осмонов, Осмоналиев", "Исаев, Исаков", "Асан, Асанов"})
    void other_surnames_have_other_keys(String one, String other) {
        assertThat(NameKey.surname(one)).isNotEqualTo(NameKey.surname(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Жумабаев, Асанович, ASAN",
        "Жумабаева, Асановна, ASAN",
        "ASANOV, JANYBAEVICH, JANIBA",
        "Асанова, Жаныбай кызы, JANIBA",
        "Асан уулу, , ASAN",
        "Asan kyzy, , ASAN",
        "Жумабаев, Асан уулу, ASAN",
        "Нұрланов, Серікұлы, SERIK",
        "Алиев, Шакир оглы, XAKIR",
        "Бактыбектеги, Жакшылыктын, JAKXILIK",
        "Мусаев, Алиевич, AL",
        "Али уулу, , AL",
        "Сергеев, Сергеевич, SERG",
        "Мухаммед Али уулу, , MUHAMEDAL",
        "Токтогулов, Рахман, RAHMAN"
    })
    void the_name_of_the_father_is_found(String surname, String patronymic, String father) {
        assertThat(NameKey.fatherRoot(surname, patronymic)).isEqualTo(father);
    }

    @Test
    void the_name_of_the_father_is_found_among_the_given_names() {
        assertThat(NameKey.fatherRoot("ASANOV", "USON JANYBAEVICH", "")).isEqualTo("JANIBA");
        assertThat(NameKey.fatherRoot("", "Bakyt Asan uulu", null)).isEqualTo("ASAN");
        assertThat(NameKey.fatherRoot("ASANOV", "USON", "Эркинович")).isEqualTo("ERKIN");
    }

    @Test
    void a_name_that_ends_like_a_particle_has_no_father_in_it() {
        assertThat(NameKey.fatherRoot("AISULU", "")).isEmpty();
        assertThat(NameKey.fatherRoot("ASANOVA", "AISULU", "")).isEmpty();
        assertThat(NameKey.fatherRoot("Уулу", null)).isEmpty();
        assertThat(NameKey.given("AISULU")).isEqualTo("AISULU");
    }

    @Test
    void search_leaves_out_the_words_for_son_and_daughter() {
        assertThat(NameKey.tokens("Асан уулу Бакыт")).containsExactly("ASAN", "BAKIT");
        assertThat(NameKey.tokens("Bakyt Asan uulu")).containsExactly("BAKIT", "ASAN");
        assertThat(NameKey.tokens("asan kyzy AIPERI")).containsExactly("ASAN", "AIPERI");
        assertThat(NameKey.tokens("Шакир оглы, Али")).containsExactly("XAKIR", "ALI");
        assertThat(NameKey.tokens("Бактыбек теги Усон")).containsExactly("BAKTIBEK", "USON");
        assertThat(NameKey.tokens("AISULU")).containsExactly("AISULU");
        assertThat(NameKey.fold(" Асан  уулу-Бакыт ")).isEqualTo("ASAN ULU BAKIT");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "'", "123", "\ud800", "💥"})
    void what_has_no_letters_has_no_key(String name) {
        assertThat(NameKey.fold(name)).isEmpty();
        assertThat(NameKey.tokens(name)).isEmpty();
        assertThat(NameKey.surname(name)).isEmpty();
        assertThat(NameKey.given(name)).isEmpty();
        assertThat(NameKey.fatherRoot(name, name)).isEmpty();
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        assertThat(NameKey.fold("И\u0306ГЁ")).isEqualTo(NameKey.fold("ЙГЕ\u0308"));
    }

    @Test
    void every_key_is_made_of_plain_capitals() throws IOException {
        assertThat(pairs())
                .allSatisfy(pair ->
                        assertThat(NameKey.surname(pair.getField("a_surname"))).matches("[A-Z]+"));
    }

    @Test
    void records_of_one_person_share_a_key() throws IOException {
        var matches = pairs().stream()
                .filter(pair -> pair.getField("expected").equals("MATCH"))
                .toList();
        assertThat(matches).hasSizeGreaterThan(30);
        assertThat(share(matches, NameKeyTest::anyKey)).isGreaterThanOrEqualTo(0.95);
        assertThat(share(matches, NameKeyTest::bothNames)).isGreaterThanOrEqualTo(0.65);
    }

    @Test
    void given_names_of_different_people_keep_different_keys() throws IOException {
        var others = pairs().stream()
                .filter(pair -> pair.getField("expected").equals("NO"))
                .filter(pair -> !pair.getField("category").startsWith("common-name"))
                .filter(pair -> !pair.getField("a_given").equalsIgnoreCase(pair.getField("b_given")))
                .toList();
        assertThat(others)
                .hasSizeGreaterThan(15)
                .allSatisfy(pair -> assertThat(given(pair, "a")).isNotEqualTo(given(pair, "b")));
    }

    private static boolean anyKey(NamedCsvRecord pair) {
        return agree(surname(pair, "a"), surname(pair, "b"))
                || agree(given(pair, "a"), given(pair, "b"))
                || agree(father(pair, "a"), father(pair, "b"));
    }

    private static boolean bothNames(NamedCsvRecord pair) {
        return agree(surname(pair, "a"), surname(pair, "b")) && agree(given(pair, "a"), given(pair, "b"));
    }

    private static String surname(NamedCsvRecord pair, String side) {
        return NameKey.surname(pair.getField(side + "_surname"));
    }

    private static String given(NamedCsvRecord pair, String side) {
        return NameKey.given(pair.getField(side + "_given"));
    }

    private static String father(NamedCsvRecord pair, String side) {
        return NameKey.fatherRoot(
                pair.getField(side + "_surname"), pair.getField(side + "_given"), pair.getField(side + "_patronymic"));
    }

    private static boolean agree(String one, String other) {
        return !one.isEmpty() && one.equals(other);
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
