package org.sapar.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleMarkTest {

    private static final Scale SCALE = Pairs.SCALE;

    @Test
    void the_mark_of_a_scale_stays_as_long_as_nothing_changes() {
        assertThat(Pairs.scale(60_001).mark()).isEqualTo(SCALE.mark());
    }

    @Test
    void other_points_and_other_thresholds_are_another_mark() {
        var points = new EnumMap<>(SCALE.points());
        points.put(Finding.PHONE_SAME, 1.5);
        var alike = new EnumMap<>(SCALE.alike());
        alike.put(Finding.GIVEN_NEAR, 0.71);

        assertThat(Pairs.scale(1_000_000).mark()).isNotEqualTo(SCALE.mark());
        assertThat(new Scale(points, SCALE.alike(), SCALE.likely(), SCALE.possible(), SCALE.pairLikely()).mark())
                .isNotEqualTo(SCALE.mark());
        assertThat(new Scale(SCALE.points(), alike, SCALE.likely(), SCALE.possible(), SCALE.pairLikely()).mark())
                .isNotEqualTo(SCALE.mark());
        assertThat(new Scale(SCALE.points(), SCALE.alike(), SCALE.likely(), 4, SCALE.pairLikely()).mark())
                .isNotEqualTo(SCALE.mark());
    }

    @Test
    void two_files_that_are_both_there_need_more_points_than_a_newcomer() {
        assertThat(SCALE.verdict(8)).isEqualTo(Verdict.LIKELY);
        assertThat(SCALE.verdictOfPair(8, List.of())).isEqualTo(Verdict.POSSIBLE);
        assertThat(SCALE.verdictOfPair(8.5, List.of())).isEqualTo(Verdict.LIKELY);
        assertThat(SCALE.verdictOfPair(8, List.of(Finding.DOCUMENT_SAME))).isEqualTo(Verdict.LIKELY);
    }
}
