package org.sapar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sapar.shared.Broken;

class StaffTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Staff staff = new Staff(UUID.randomUUID(), Instant.EPOCH, "sub", "probe", "Probe");

    @Test
    void whoever_signs_on_waits_until_let_in_and_may_be_let_in_again_after_the_end() {
        assertThat(staff.getState()).isEqualTo(StaffState.WAITING);
        assertBroken(staff::restore, "identity.state");
        assertBroken(staff::end, "identity.state");

        staff.assign("YEK", null, false);
        assertThat(staff.getState()).isEqualTo(StaffState.ACTIVE);

        staff.end();
        assertThat(staff.getState()).isEqualTo(StaffState.ENDED);
        assertThat(staff.getPlace()).isEqualTo("YEK");

        staff.restore();
        assertThat(staff.getState()).isEqualTo(StaffState.ACTIVE);
    }

    @Test
    void an_absence_has_two_days_in_their_order() {
        assertBroken(() -> staff.absent(MONDAY, null, null), "identity.absence.day");
        assertBroken(() -> staff.absent(null, MONDAY, null), "identity.absence.day");
        assertBroken(() -> staff.absent(MONDAY, MONDAY.minusDays(1), null), "identity.absence.order");

        staff.absent(MONDAY, MONDAY, null);

        assertThat(staff.isAbsent(MONDAY)).isTrue();
        assertThat(staff.isAbsent(MONDAY.minusDays(1))).isFalse();
        assertThat(staff.isAbsent(MONDAY.plusDays(1))).isFalse();
    }

    @Test
    void nobody_stands_in_for_nothing_or_for_oneself() {
        assertBroken(() -> staff.absent(null, null, UUID.randomUUID()), "identity.absence.cover");
        assertBroken(() -> staff.absent(MONDAY, MONDAY, staff.getId()), "identity.absence.cover");
    }

    private static void assertBroken(ThrowingCallable call, String key) {
        assertThatExceptionOfType(Broken.class)
                .isThrownBy(call)
                .matches(broken -> broken.key().equals(key), key);
    }
}
