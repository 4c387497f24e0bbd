package org.sapar.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertWatchTest {

    @Test
    void an_alert_that_cannot_be_kept_stops_no_other_and_is_told_at_the_end() {
        var kept = new ArrayList<String>();

        assertThatThrownBy(() -> AlertWatch.each(List.of("one", "two", "three"), alert -> {
                    if (alert.equals("two")) {
                        throw new IllegalStateException(alert);
                    }
                    kept.add(alert);
                }))
                .hasMessage("two");

        assertThat(kept).containsExactly("one", "three");
    }
}
