package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesakesTest {

    @Test
    void husband_and_wife_are_namesakes_whatever_stands_first() {
        assertThat(Namesakes.share("Айгүл Асанова", "Асанов")).isTrue();
        assertThat(Namesakes.share("Асанов Нурбек", "АСАНОВА")).isTrue();
        assertThat(Namesakes.share("Елена Исмаилина", "Исмаилин")).isTrue();
        assertThat(Namesakes.share("Соловьёва Ольга", "Соловьев")).isTrue();
        assertThat(Namesakes.share("Анна Вишневская", "Вишневский")).isTrue();
        assertThat(Namesakes.share("Пётр Трубецкой", "Трубецкая")).isTrue();
        assertThat(Namesakes.share("Aigul Asanova", "Асанов")).isTrue();
        assertThat(Namesakes.share("Ольга Ким", "Ким-Асанова")).isTrue();
    }

    @Test
    void a_beginning_makes_no_namesake() {
        assertThat(Namesakes.share("Бакыт Асан", "Асанов")).isFalse();
        assertThat(Namesakes.share("Аида Ли", "Ли"))
                .as("too short to mean a family")
                .isFalse();
        assertThat(Namesakes.share(null, "Асанов")).isFalse();
        assertThat(Namesakes.share("Бакыт Асанов", null)).isFalse();
    }

    @Test
    void the_name_of_the_father_is_no_surname() {
        assertThat(Namesakes.share("Бакыт Токтогулов", "Бакыт уулу")).isFalse();
        assertThat(Namesakes.share("Бакыт кызы Айгүл", "Бакыт уулу")).isFalse();
        assertThat(Namesakes.share("Асан уулу Эмил", "Асан")).isFalse();
    }
}
