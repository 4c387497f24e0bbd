package org.sapar.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.shared.Broken;

class ProtectionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    private final Migrant migrant = new Migrant(
            new NewMigrant(
                    UUID.randomUUID(),
                    new NewPerson(
                            "KG",
                            Sex.F,
                            LocalDate.of(1994, 5, 12),
                            null,
                            new PersonName("Пробуева", "Айжан", null),
                            new PersonName("PROBUEVA", "AIZHAN", null)),
                    null,
                    new NewStay("RU-SVE", StayPurpose.WORK, null),
                    "+79120000000",
                    true,
                    "ky",
                    null),
            "PER-0000417-06",
            "+79120000000",
            "YEK",
            NOW);

    @Test
    void everybody_sees_the_alias_of_somebody_who_is_protected_and_no_birth_date() {
        migrant.protect("Айгүл", NOW);

        assertThat(migrant.isProtected()).isTrue();
        assertThat(migrant.row())
                .isEqualTo(new MigrantRow(migrant.getId(), "PER-0000417-06", "Айгүл", null, null, "YEK"));
        assertThat(migrant.row().isProtected()).isTrue();
        assertThat(migrant.value(PersonField.CYRILLIC)).isEqualTo("Пробуева Айжан");
    }

    @Test
    void a_name_that_is_mended_meanwhile_is_shown_once_the_protection_has_ended() {
        migrant.protect("Айгүл", NOW);
        migrant.amend(
                new Amendment(
                        new PersonName("Иначева", "Айжан", null),
                        "+79120000000",
                        "ky",
                        new NewStay("RU-SVE", StayPurpose.WORK, null)),
                "+79120000000",
                NOW,
                LocalDate.of(2026, 11, 21));
        assertThat(migrant.getNameCyrillic()).isEqualTo("Айгүл");

        migrant.protect(null, NOW);

        assertThat(migrant.isProtected()).isFalse();
        assertThat(migrant.getProtectedAt()).isNull();
        assertThat(migrant.getNameCyrillic()).isEqualTo("Иначева Айжан");
        assertThat(migrant.getNameLatin()).isEqualTo("PROBUEVA AIZHAN");
    }

    @Test
    void the_file_of_a_number_is_named_to_those_alone_who_may_see_it() {
        var rule = Broken.at("pin", "registry.known", "PER-0000417-06");
        assertThat(migrant.row().taken(rule, false)).isSameAs(rule);

        migrant.protect("Айгүл", NOW);

        assertThat(migrant.row().taken(rule, true)).isSameAs(rule);
        assertThat(migrant.row().taken(rule, false))
                .matches(broken -> broken.key().equals("registry.hidden")
                        && broken.field().equals("pin")
                        && broken.details().isEmpty());
    }
}
