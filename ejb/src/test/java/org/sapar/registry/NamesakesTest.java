package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesakesTest {

    @Test
    void husband_and_wife_are_namesakes_whatever_stands_first() {
        assertThat(Namesakes.share("Айгүл Асанова", "Асанов Нурбек Ысакович")).isTrue();
        assertThat(Namesakes.share("Асанов Нурбек", "АСАНОВА Айгүл")).isTrue();
        assertThat(Namesakes.share("Елена Исмаилина", "Исмаилин Тимур")).isTrue();
        assertThat(Namesakes.share("Соловьёва Ольга", "Соловьев Пётр")).isTrue();
    }

    @Test
    void a_given_name_or_a_beginning_makes_no_namesake() {
        assertThat(Namesakes.share("Бакыт Токтогулов", "Асанов Бакыт")).isFalse();
        assertThat(Namesakes.share("Бакыт Асан", "Асанов Бакыт")).isFalse();
        assertThat(Namesakes.share("Аида Ли", "Ли Чжан"))
                .as("too short to mean a family")
                .isFalse();
        assertThat(Namesakes.share(null, "Асанов Бакыт")).isFalse();
        assertThat(Namesakes.share("Бакыт Асанов", null)).isFalse();
    }
}
