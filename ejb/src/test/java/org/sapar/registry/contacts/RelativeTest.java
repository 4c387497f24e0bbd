package org.sapar.registry.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.shared.Broken;

class RelativeTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 11, 21);

    private final Relative child = relative(LocalDate.of(2008, 11, 21));

    @Test
    void somebody_is_a_minor_until_the_day_before_the_birthday_of_full_age() {
        assertThat(child.isMinor(BIRTHDAY.minusDays(1), 18)).contains(true);
        assertThat(child.isMinor(BIRTHDAY, 18)).contains(false);
        assertThat(relative(null).isMinor(BIRTHDAY, 18)).isEmpty();
    }

    @Test
    void what_has_ended_is_not_changed_and_not_ended_again() {
        child.end(BIRTHDAY);

        assertThat(child.getLastDay()).isEqualTo(BIRTHDAY);
        assertThatExceptionOfType(Broken.class).isThrownBy(() -> child.end(BIRTHDAY));
        assertThatExceptionOfType(Broken.class).isThrownBy(() -> child.tell(null, child.getKin()));
    }

    private static Relative relative(LocalDate born) {
        var kin = new Kin(Relation.CHILD, "Пробуева Бермет", born, null, null, false, false);
        return new Relative(UUID.randomUUID(), Instant.EPOCH, null, null, kin);
    }
}
