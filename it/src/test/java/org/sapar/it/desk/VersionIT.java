package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Amendment;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestFile;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;
import org.sapar.training.Attendance;
import org.sapar.training.AttendanceLine;
import org.sapar.training.Mark;
import org.sapar.training.SessionAction;

/** What was done to a file raises its version by one, whatever part of the file it changed. */
class VersionIT extends DeskTest {

    private static final Said SAID = new Said("Гражданство не подтверждено", "99418");

    @Test
    void each_step_of_a_request_raises_its_version_by_one() {
        var file = opened(As.BAKYT, "REG-T");

        for (var action : List.of(
                RequestAction.ASK_DOCUMENT,
                RequestAction.COMPLETE,
                RequestAction.ACCEPT,
                RequestAction.START,
                RequestAction.ASK_APPLICANT,
                RequestAction.RESUME,
                RequestAction.GRANT,
                RequestAction.PREPARE,
                RequestAction.ISSUE)) {
            var after = perform(As.BAKYT, file, action, SAID);
            assertThat(version(after)).as(action.name()).isEqualTo(version(file) + 1);
            assertThat(version(As.BAKYT.call(() -> requests.file(after.request().getId()))))
                    .as(action.name())
                    .isEqualTo(version(after));
            file = after;
        }
    }

    @Test
    void what_changes_only_the_stay_or_nothing_raises_the_version_of_a_migrant_by_one() {
        var seen = registered();

        var called = amended(seen, "+79121111111", StayPurpose.WORK);
        assertThat(called.getVersion()).isEqualTo(seen.getVersion() + 1);
        var studies = amended(called, "+79121111111", StayPurpose.STUDY);
        assertThat(studies.getVersion()).isEqualTo(called.getVersion() + 1);
        var same = amended(studies, "+79121111111", StayPurpose.STUDY);
        assertThat(same.getVersion()).isEqualTo(studies.getVersion() + 1);
        assertThat(As.AIDA.call(() -> registry.open(seen.getId())).migrant().getVersion())
                .isEqualTo(same.getVersion());

        assertBroken(() -> amended(studies, "+79122222222", StayPurpose.WORK)).matches(Broken::isConflict);
    }

    @Test
    void a_step_of_a_session_and_its_sheet_each_raise_its_version_by_one() {
        var open = endingToday(3);
        var learner = enrol(open, registered());
        var seen = file(open);

        var running = perform(seen, SessionAction.BEGIN);
        assertThat(running.session().getVersion()).isEqualTo(seen.session().getVersion() + 1);
        var sheet = List.of(new AttendanceLine(learner.getId(), List.of(new Attendance(1, Mark.PRESENT, 0))));
        var kept = As.FARIDA.call(() ->
                training.attend(running.session().getId(), running.session().getVersion(), sheet));
        assertThat(kept.session().getVersion()).isEqualTo(running.session().getVersion() + 1);
        assertThat(file(kept).session().getVersion()).isEqualTo(kept.session().getVersion());

        assertBroken(() -> As.GULNARA.call(() -> training.attend(
                        running.session().getId(), running.session().getVersion(), sheet)))
                .matches(Broken::isConflict);
    }

    private Migrant amended(Migrant seen, String mobile, StayPurpose purpose) {
        return As.AIDA.call(() -> registry.amend(
                seen.getId(),
                seen.getVersion(),
                new Amendment(
                        seen.name(Script.CYRILLIC).orElseThrow(), mobile, "ru", new NewStay("RU-SVE", purpose, null))));
    }

    private static int version(RequestFile file) {
        return file.request().getVersion();
    }
}
