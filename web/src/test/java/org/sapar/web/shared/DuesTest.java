package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.web.shared.Dues.Distance;

class DuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private static final ZoneId YEKATERINBURG = ZoneId.of("Asia/Yekaterinburg");

    /** Six in the evening at Yekaterinburg, when the post closes. */
    private static final Instant END = Instant.parse("2026-10-20T13:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-10-16T18:59:00Z, 4, calm",
        "2026-10-16T19:01:00Z, 3, due",
        "2026-10-19T19:01:00Z, 0, due",
        "2026-10-20T13:00:00Z, 0, due",
        "2026-10-20T13:00:01Z, 0, late",
        "2026-10-20T19:01:00Z, -1, late"
    })
    void days_begin_and_end_at_the_post(Instant now, long days, String tone) {
        var distance = Distance.of(DAY, END, now, YEKATERINBURG);

        assertThat(distance.days()).isEqualTo(days);
        assertThat(distance.tone()).isEqualTo(tone);
    }
}
