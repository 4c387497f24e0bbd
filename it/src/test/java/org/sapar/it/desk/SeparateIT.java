package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Amendment;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonField;
import org.sapar.registry.PersonName;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionState;
import org.sapar.requests.RequestRow;
import org.sapar.shared.ClockSource;

/** Two files that were merged become two again, each with what it had. */
class SeparateIT extends PairTest {

    private static final Duration LONG_AGO = Duration.ofDays(200);

    @Test
    void two_that_were_merged_by_mistake_have_again_what_they_had() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var request = asked(As.BAKYT, gone);
        var merged = decide(
                As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(PersonField.MOBILE), null);
        var later = asked(As.BAKYT, kept);

        var apart = decide(As.DANIYAR, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");

        assertThat(apart.suspicion().getState()).isEqualTo(SuspicionState.DIFFERENT);
        assertThat(opened(kept.getId()).getMobile()).isEqualTo("+79120000001");
        assertThat(opened(gone.getId()).getMobile()).isEqualTo("+79120000002");
        assertThat(numbers(opened(kept.getId()))).isEqualTo(numbers(kept));
        assertThat(numbers(opened(gone.getId()))).isEqualTo(numbers(gone));
        assertThat(opened(gone.getId()).stay()).isPresent();
        assertThat(opened(gone.getId()).getNames()).allMatch(name -> name.isCurrent());
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(gone.getId())))
                .extracting(RequestRow::id)
                .containsExactly(request);
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(kept.getId())))
                .extracting(RequestRow::id)
                .containsExactly(later);
    }

    @Test
    void after_half_a_year_they_stay_one() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        ClockSource.backdated(
                Instant.now().minus(LONG_AGO),
                () -> decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null));

        var merged = As.BAKYT.call(() -> suspicions.compare(pair(kept, gone)));

        assertThat(merged.actions()).isEmpty();
        assertBroken(() -> decide(As.BAKYT, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers"))
                .matches(broken -> broken.key().equals("registry.merge.late"));
    }

    @Test
    void a_number_that_was_taken_goes_back_and_both_are_found_by_their_own() {
        var pin = pin();
        var slip = pin.substring(0, pin.length() - 1) + (pin.endsWith("1") ? "2" : "1");
        var kept = file(As.AIDA, null, "+79120000001", pin);
        var gone = file(As.AIDA, kept, "+79120000002", slip);

        var merged =
                decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(PersonField.PIN), null);

        assertThat(opened(kept.getId()).getPin()).isEqualTo(gone.getPin());
        assertThat(found(kept.getPin())).containsExactly(kept.getId());
        assertThat(found(gone.getPin())).containsExactly(kept.getId());
        decide(As.BAKYT, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");
        assertThat(found(kept.getPin())).containsExactly(kept.getId());
        assertThat(found(gone.getPin())).containsExactly(gone.getId());
    }

    @Test
    void what_was_mended_meanwhile_is_not_undone_and_nobody_is_left_without_a_name() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var fields = Set.of(PersonField.STAY, PersonField.CYRILLIC);
        var merged = decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, fields, null);
        var mended = new PersonName("Жапарбеков", given.cyrillic(), null);
        amend(kept, new Amendment(mended, "+79120000003", "ru", new NewStay("RU-CHE", StayPurpose.STUDY, null)));

        var seen = As.BAKYT.call(() -> suspicions.compare(merged.subjectId()));
        decide(As.BAKYT, seen, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");

        assertThat(opened(kept.getId()).getNameCyrillic()).isEqualTo(mended.full());
        assertThat(opened(kept.getId()).getMobile()).isEqualTo("+79120000003");
        assertThat(opened(kept.getId()).stay().orElseThrow().getRegion()).isEqualTo("RU-CHE");
        assertThat(opened(gone.getId()).name(Script.CYRILLIC)).contains(cyrillic);
        assertThat(opened(gone.getId()).stay().orElseThrow().getRegion()).isEqualTo("RU-SVE");
    }

    @Test
    void each_merging_is_undone_by_itself() {
        var one = file(As.AIDA, null, "+79120000001");
        var other = file(As.AIDA, one, "+79120000002");
        var ones = asked(As.BAKYT, one);
        var first = decide(As.BAKYT, suspected(one, other), SuspicionAction.CONFIRM, one, Set.of(), null);
        decide(As.BAKYT, first, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");

        var second = decide(As.BAKYT, suspected(one, other), SuspicionAction.CONFIRM, other, Set.of(), null);
        assertThat(opened(one.getId()).getId()).isEqualTo(other.getId());
        decide(As.BAKYT, second, SuspicionAction.SEPARATE, null, Set.of(), "two brothers after all");

        assertThat(numbers(opened(one.getId()))).isEqualTo(numbers(one));
        assertThat(numbers(opened(other.getId()))).isEqualTo(numbers(other));
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(one.getId())))
                .extracting(RequestRow::id)
                .containsExactly(ones);
    }

    @Test
    void whoever_looked_like_the_one_that_went_looks_like_the_one_that_stays() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var third = As.AIDA.call(
                () -> registry.registerBeside(form(As.AIDA, "+79120000003", null), Set.of(kept.getId(), gone.getId())));
        suspected(gone, third);

        decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);

        assertThat(As.BAKYT.call(() -> suspicions.suspectedOf(third.getId())))
                .as("a pair with the file that went is not offered")
                .noneMatch(row ->
                        row.one().id().equals(gone.getId()) || row.other().id().equals(gone.getId()));
        assertThat(pair(kept, third)).isNotNull();
    }

    private void amend(Migrant file, Amendment told) {
        As.AIDA.call(() -> registry.amend(file.getId(), opened(file.getId()).getVersion(), told));
    }
}
