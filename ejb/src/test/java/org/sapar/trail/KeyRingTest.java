package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final String ONE = key("1", 1);

    private static final String TWO = key("2", 2);

    @Test
    void a_code_is_that_of_rfc_2104_with_the_key_derived_for_rows() {
        var ring = KeyRing.of("1:" + Base64.getEncoder().encodeToString(new byte[32]));

        assertThat(HexFormat.of().formatHex(ring.row(row("1"))))
                .isEqualTo("1a456f16cc184f3e8f2e124a7d8b6633e7b858b79f84c5dede074e7d9d83e7d3");
    }

    @Test
    void a_row_fits_only_its_own_code() {
        var ring = KeyRing.of(ONE);
        var code = ring.row(row("1"));

        assertThat(ring.fits(row("1"), code)).isTrue();
        code[31] ^= 1;
        assertThat(ring.fits(row("1"), code)).isFalse();
        assertThat(ring.fits(row("1"), new byte[0])).isFalse();
    }

    @Test
    void another_key_of_the_same_name_proves_nothing() {
        var code = KeyRing.of(ONE).row(row("1"));

        assertThat(KeyRing.of(key("1", 9)).fits(row("1"), code)).isFalse();
    }

    @Test
    void after_a_change_of_key_old_rows_still_fit_and_new_ones_bear_the_new_key() {
        var before = KeyRing.of(ONE);
        var after = KeyRing.of(TWO + "," + ONE);

        assertThat(after.current()).isEqualTo("2");
        assertThat(after.fits(row("1"), before.row(row("1")))).isTrue();
        assertThat(before.row(row("2"))).isNull();
    }

    @Test
    void what_was_looked_for_is_the_same_for_other_case_and_space_and_different_under_another_key() {
        var ring = KeyRing.of(ONE);

        assertThat(ring.sought(" Асанов  АЗАТ "))
                .isEqualTo(ring.sought("асанов азат"))
                .hasSize(64);
        assertThat(ring.sought("асанов азат")).isNotEqualTo(ring.sought("асанова азат"));
        assertThat(ring.sought("асанов азат")).isNotEqualTo(KeyRing.of(TWO).sought("асанов азат"));
    }

    @Test
    void keys_without_name_too_short_or_twice_are_not_taken() {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.of("c2VjcmV0"));
        assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.of("1:c2VjcmV0"));
        assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.of(ONE + "," + ONE));
    }

    @Test
    void a_ring_does_not_tell_its_keys() {
        assertThat(KeyRing.of(ONE)).hasToString("KeyRing[1]");
    }

    private static Entry row(String key) {
        return new Entry("a", 7, "b", null, null, null, "registry", "open", "", null, null, null, "done", key);
    }

    private static String key(String id, int filled) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filled);
        return id + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
