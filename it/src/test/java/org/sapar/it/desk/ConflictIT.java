package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Amendment;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestFile;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;

class ConflictIT extends DeskTest {

    @Test
    void who_amends_a_file_that_a_colleague_has_amended_gets_a_conflict_and_nothing_is_lost() {
        var seen = registered();
        As.BAKYT.call(() -> registry.amend(seen.getId(), seen.getVersion(), called("Первый")));

        assertBroken(() -> As.AIDA.call(() -> registry.amend(seen.getId(), seen.getVersion(), called("Второй"))))
                .matches(Broken::isConflict);

        var kept = As.BAKYT.call(() -> registry.open(seen.getId())).migrant();
        assertThat(kept.name(Script.CYRILLIC))
                .get()
                .extracting(PersonName::surname)
                .isEqualTo("Первый");
    }

    @Test
    void of_two_officers_on_the_same_version_one_gets_a_conflict() {
        var seen = opened(As.BAKYT, "REG-T");
        perform(As.BAKYT, seen, RequestAction.ASK_DOCUMENT, new Said("Копия", null));

        assertBroken(() -> perform(As.DANIYAR, seen, RequestAction.ACCEPT)).matches(Broken::isConflict);
    }

    @Test
    void of_two_officers_at_the_same_moment_one_acts_and_one_gets_a_conflict() {
        var seen = opened(As.BAKYT, "REG-T");
        Callable<RequestFile> first = () -> perform(As.BAKYT, seen, RequestAction.ACCEPT);
        Callable<RequestFile> second = () -> perform(As.DANIYAR, seen, RequestAction.ACCEPT);

        var answers = atOnce(List.of(first, second));

        assertThat(answers).filteredOn(RequestFile.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Broken.class::isInstance)
                .singleElement()
                .matches(refusal -> ((Broken) refusal).isConflict());
    }

    private static Amendment called(String surname) {
        return new Amendment(
                new PersonName(surname, "Сынак", null),
                "+79120000000",
                "ru",
                new NewStay("RU-SVE", StayPurpose.WORK, null));
    }
}
