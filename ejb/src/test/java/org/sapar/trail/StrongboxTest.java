package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What lies in the database of a file that was made. */
class StrongboxTest {

    private static final byte[] PIECE = "Пробуев".getBytes(StandardCharsets.UTF_8);

    private static final String ONE = key("1", 1);

    private static final String TWO = key("2", 2);

    @Test
    void a_piece_opens_with_its_key_and_label_only_and_is_never_closed_the_same_way_twice() {
        var ring = KeyRing.of(ONE);
        var closed = new Strongbox().close(ring, PIECE, "export 1");

        assertThat(Strongbox.open(ring, closed, "export 1")).isEqualTo(PIECE);
        assertThat(new Strongbox().close(ring, PIECE, "export 1")).isNotEqualTo(closed);
        assertThat(new String(closed, StandardCharsets.UTF_8)).doesNotContain("Проб");
        assertThatIllegalStateException().isThrownBy(() -> Strongbox.open(ring, closed, "export 2"));
        assertThatIllegalStateException().isThrownBy(() -> Strongbox.open(KeyRing.of(TWO), closed, "export 1"));
        closed[closed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> Strongbox.open(ring, closed, "export 1"));
    }

    @Test
    void a_piece_of_before_opens_after_a_new_key_came() {
        var closed = new Strongbox().close(KeyRing.of(ONE), PIECE, "export 1");

        assertThat(Strongbox.open(KeyRing.of(TWO + "," + ONE), closed, "export 1"))
                .isEqualTo(PIECE);
    }

    private static String key(String id, int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
