package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AlertSignsTest {

    @Test
    void the_usual_hour_is_the_one_in_the_middle() {
        var hours = LongStream.rangeClosed(1, 21).boxed().toList();

        assertThat(AlertSigns.median(hours)).contains(11);
    }

    @Test
    void one_wild_hour_does_not_become_usual() {
        var hours = new ArrayList<>(Collections.nCopies(20, 4L));
        hours.add(900L);

        assertThat(AlertSigns.median(hours)).contains(4);
    }

    @Test
    void who_is_hardly_known_has_no_usual_hour() {
        assertThat(AlertSigns.median(Collections.nCopies(19, 4L))).isEmpty();
        assertThat(AlertSigns.median(List.of())).isEmpty();
    }
}
