package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final long NOW = 1_800_000_000_000L;

    private static final long LATER = NOW + 60_000;

    private final Rounds rounds = new Rounds();

    @Test
    void the_first_round_looks_through_everything_and_the_next_ones_near_by() {
        rounds.next();
        assertThat(rounds.isSweep()).isTrue();
        assertThat(rounds.first(NOW)).isZero();
        rounds.swept(NOW, true);

        rounds.next();

        assertThat(rounds.isSweep()).isFalse();
        assertThat(rounds.first(NOW)).isEqualTo(NOW - Rounds.NEAR.toMillis());
    }

    @Test
    void a_first_sweep_that_failed_is_made_up_by_the_next_round() {
        rounds.next();

        rounds.next();

        assertThat(rounds.isSweep()).isTrue();
        assertThat(rounds.first(NOW)).isZero();
    }

    @Test
    void a_sweep_begins_where_everything_is_known_to_be_sealed_however_long_ago() {
        rounds.next();
        rounds.swept(NOW, true);
        sweepAgain();
        rounds.swept(LATER, false);

        sweepAgain();

        assertThat(rounds.first(LATER + 86_400_000)).isEqualTo(NOW - Rounds.FAR.toMillis());
    }

    @Test
    void the_head_is_witnessed_each_other_round_and_again_when_that_failed() {
        rounds.next();
        assertThat(rounds.isLine()).isTrue();
        rounds.witnessed();
        rounds.next();
        assertThat(rounds.isLine()).isFalse();
        rounds.next();
        rounds.next();

        assertThat(rounds.isLine()).isTrue();
    }

    @Test
    void of_the_proofs_of_a_day_one_is_of_everything() {
        var day = 24 * 3_600 * 2;
        var proofs = IntStream.range(0, day)
                .peek(round -> rounds.next())
                .filter(round -> rounds.isProof())
                .mapToObj(round -> rounds.isWholeProof())
                .toList();

        assertThat(proofs).hasSize(24).startsWith(true, false).containsOnlyOnce(true);
    }

    private void sweepAgain() {
        do {
            rounds.next();
        } while (!rounds.isSweep());
    }
}
