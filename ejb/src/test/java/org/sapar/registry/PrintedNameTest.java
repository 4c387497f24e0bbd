package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNameTest {

    @ParameterizedTest
    @CsvSource({
        "SATYBALDIEV, ALMAZBEK YSAKOVICH, Сатыбалдиев, Алмазбек, Ысакович",
        "JUMABAEVA, GULZAT, Жумабаева, Гүлзат, ''",
        "JUMABAEVA, GULZAT TAALAIBEKOVNA, Жумабаева, Гүлзат, Таалайбековна",
        "ABDYKERIM UULU, NURSULTAN, Абдыкерим уулу, Нурсултан, ''",
        "Asan kyzy, Aiperi, Асан кызы, Айпери, ''",
        "Toktomamatov, Ermek, Токтомаматов, Эрмек, ''",
        "ASANOV, USON JANYBAEVICH, Асанов, Үсөн, Жаныбаевич",
        "DZHUMAGULOV, ERLAN, Жумагулов, Эрлан, ''",
        "ZHUMAGULOVA, AIZADA, Жумагулова, Айзада, ''",
        "JUMABAYEV, NURLAN, Жумабаев, Нурлан, ''",
        "KHAMIDOV, KHASAN, Хамидов, Хасан, ''",
        "IUSUPOV, MAKHMUD, Юсупов, Махмуд, ''",
        "IVANOVA, NATALIIA, Иванова, Наталия, ''",
        "NURMATOVA, ZULPIIA, Нурматова, Зулпия, ''",
        "SYDYKOV, DANIIAR, Сыдыков, Данияр, ''",
        "SYDYKOV, DANIYAR, Сыдыков, Данияр, ''",
        "SYDYKOV, DANIAR, Сыдыков, Данияр, ''",
        "SMIRNOV, DMITRII SERGEEVICH, Смирнов, Дмитрий, Сергеевич",
        "SHCHERBAKOV, SERGEI, Щербаков, Сергей, ''",
        "JEENBEKOV, SUYUNBEK, Жээнбеков, Суюнбек, ''",
        "ISMAILOVA, AIGUL, Исмаилова, Айгүл, ''",
        "SADYKOV, TOKTOGUL, Садыков, Токтогул, ''",
        "ASAN KYZY, AIBUBU, Асан кызы, Айбүбү, ''",
        "MAMYTOV, BAKYT ASAN UULU, Мамытов, Бакыт, Асан уулу",
        "NURLANOV, ERLAN SERIKULY, Нурланов, Эрлан, Серикулы",
        "ORINBOYEV, JAHONGIR, Оринбоев, Жахонгир, ''",
        "O'RINBOYEV, JAHONGIR, Уринбоев, Жахонгир, ''",
        "ABDYLDAEVA-ASANOVA, AIPERI, Абдылдаева-Асанова, Айпери, ''",
        "CHYNGYZOV, CHYNGYZ, Чынгызов, Чыңгыз, ''",
        "Жумабаев, Йусуп, Жумабаев, Йусуп, ''"
    })
    void a_latin_name_is_proposed_in_cyrillic(
            String surname, String given, String proposedSurname, String proposedGiven, String patronymic) {
        assertThat(PrintedName.inCyrillic(surname, given))
                .isEqualTo(new PrintedName(proposedSurname, proposedGiven, patronymic));
    }

    @Test
    void the_proposal_is_found_by_the_key_of_the_print() {
        for (var name : new String[] {"SATYBALDIEV", "JUMABAEVA", "KHAMIDOV", "IUSUPOV", "JEENBEKOV", "SHCHERBAKOV"}) {
            assertThat(NameKey.tokens(PrintedName.inCyrillic(name, "").surname()))
                    .isEqualTo(NameKey.tokens(name));
        }
    }

    @Test
    void a_lone_given_name_is_never_taken_for_the_father() {
        assertThat(PrintedName.inCyrillic("ASANOV", "USONOVICH").given()).isEqualTo("Үсөнович");
        assertThat(PrintedName.inCyrillic("", "AISULU")).isEqualTo(new PrintedName("", "Айсулу", ""));
    }

    @Test
    void no_name_gives_no_proposal() {
        assertThat(PrintedName.inCyrillic(null, null)).isEqualTo(new PrintedName("", "", ""));
        assertThat(PrintedName.inCyrillic("-", "' \ud800")).isNotNull();
    }
}
