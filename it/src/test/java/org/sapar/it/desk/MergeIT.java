package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.registry.PersonField;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationDesk;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionState;
import org.sapar.requests.RequestRow;
import org.sapar.shared.Denied;

/** Two files of one person become one file. */
class MergeIT extends PairTest {

    @Inject
    RegistrationDesk register;

    @Test
    void what_was_on_the_other_file_is_on_the_one_that_stays() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var request = asked(As.BAKYT, gone);

        decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(PersonField.MOBILE), null);

        var file = opened(gone.getId());
        assertThat(file.getId()).isEqualTo(kept.getId());
        assertThat(file.getMobile()).isEqualTo("+79120000002");
        assertThat(numbers(file)).containsExactlyInAnyOrderElementsOf(both(kept, gone));
        assertThat(file.getNames()).hasSize(1);
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(kept.getId())))
                .extracting(RequestRow::id)
                .containsExactly(request);
        assertThat(found(gone.getFileNo())).containsExactly(kept.getId());
        assertThat(found(cyrillic.given())).containsExactly(kept.getId());
    }

    @Test
    void where_both_have_a_history_a_second_person_agrees() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        asked(As.BAKYT, kept);
        asked(As.BAKYT, gone);

        var said = decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);

        assertThat(said.suspicion().getState()).isEqualTo(SuspicionState.CONFIRMED_SAME);
        assertThat(said.actions()).containsExactly(SuspicionAction.SEND_BACK);
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> decide(As.BAKYT, said, SuspicionAction.MERGE, null, Set.of(), null));
        assertThat(opened(gone.getId()).getId()).isEqualTo(gone.getId());
        var agreed = decide(As.DANIYAR, said, SuspicionAction.MERGE, null, Set.of(), null);
        assertThat(agreed.suspicion().getState()).isEqualTo(SuspicionState.MERGED);
        assertThat(opened(gone.getId()).getId()).isEqualTo(kept.getId());
    }

    @Test
    void the_file_of_another_post_is_masked_until_somebody_says_why_he_looks() {
        var ours = file(As.AIDA, null, "+79120000001");
        var theirs = file(As.ELENA, ours, "+79120000002");
        var request = asked(As.ELENA, theirs);
        var pair = suspected(ours, theirs);

        assertThat(pair.isMasked()).isTrue();
        var theirSide = pair.one().masked() ? pair.one() : pair.other();
        assertThat(theirSide.toString() + pair.fields())
                .doesNotContain(
                        "+79120000002",
                        given.cyrillic(),
                        born.toString(),
                        numbers(theirs).get(0));
        assertBroken(() -> decide(As.BAKYT, pair, SuspicionAction.CONFIRM, ours, Set.of(), null))
                .matches(broken -> broken.key().equals("registry.suspicion.masked"));
        var shown = As.BAKYT.call(() -> suspicions.reveal(pair.subjectId(), "He stands at the counter"));
        assertThat(shown.isMasked()).isFalse();
        assertBroken(() -> decide(As.BAKYT, shown, SuspicionAction.CONFIRM, theirs, Set.of(), null))
                .matches(broken -> broken.key().equals("registry.suspicion.post"));
        decide(As.BAKYT, shown, SuspicionAction.CONFIRM, ours, Set.of(), null);
        assertThat(As.ELENA.call(() -> requests.ofMigrant(ours.getId())))
                .as("the request of the other post")
                .extracting(RequestRow::id)
                .containsExactly(request);
    }

    @Test
    void who_has_two_places_in_one_session_gives_up_one_first() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var session = session(5);
        enrol(session, kept);
        enrol(session, gone);
        var said = decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);

        assertBroken(() -> decide(As.DANIYAR, said, SuspicionAction.MERGE, null, Set.of(), null))
                .matches(broken -> broken.key().equals("registry.merge.session"));
        assertThat(opened(gone.getId()).getId()).isEqualTo(gone.getId());
    }

    @Test
    void of_two_registrations_one_ends_and_its_history_says_so() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var one = issued(As.BAKYT, applied(As.BAKYT, kept, "REG-T")).request().getId();
        var other = issued(As.BAKYT, applied(As.BAKYT, gone, "REG-T")).request().getId();
        var said = decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);

        var merged = decide(As.DANIYAR, said, SuspicionAction.MERGE, null, Set.of(), null);
        assertThat(List.of(last(one), last(other)))
                .containsExactlyInAnyOrder(RegistrationAction.REGISTER, RegistrationAction.REMOVE);

        decide(As.BAKYT, merged, SuspicionAction.SEPARATE, null, Set.of(), "Two people after all");
        assertThat(List.of(last(one), last(other)))
                .containsExactlyInAnyOrder(RegistrationAction.REGISTER, RegistrationAction.REGISTER_AGAIN);
    }

    /** What was done last to an entry of the consular register. */
    private RegistrationAction last(UUID entry) {
        return As.BAKYT.call(() -> register.registration(entry)).steps().get(0).getAction();
    }

    @Test
    void nobody_decides_about_what_he_has_not_seen_or_without_the_permission() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var seen = suspected(kept, gone);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> decide(As.AIDA, seen, SuspicionAction.CONFIRM, kept, Set.of(), null));
        decide(As.AIDA, seen, SuspicionAction.POSTPONE, null, Set.of(), "waits for the old passport");
        assertBroken(() -> decide(As.BAKYT, seen, SuspicionAction.CONFIRM, kept, Set.of(), null))
                .matches(broken -> broken.key().equals("conflict"));
    }
}
