package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sapar.shared.ClockSource;
import org.sapar.training.NewSession;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionState;

class SessionListIT extends DeskTest {

    @Test
    void no_session_is_offered_after_its_last_lesson_though_its_last_day_is_still_to_come() {
        var first = today().minusDays(88);
        var form = new NewSession(UUID.randomUUID(), PROGRAMME, first, first.plusDays(89), 3, "ru", null);
        ClockSource.backdated(
                first.atTime(8, 30).atZone(ZoneId.of("Asia/Bishkek")).toInstant(),
                () -> As.GULNARA.call(() -> perform(training.plan(form), SessionAction.OPEN_ENROLMENT)));

        var row = IntStream.range(0, 400)
                .mapToObj(page -> As.FARIDA.call(() -> training.sessions(SessionState.OPEN, null, page)))
                .flatMap(List::stream)
                .filter(one -> one.id().equals(form.id()))
                .findFirst()
                .orElseThrow();

        assertThat(row.endsOn()).isAfter(today());
        assertThat(row.isEnrolling(row.lastLesson())).isTrue();
        assertThat(row.isEnrolling(today())).isFalse();
    }
}
