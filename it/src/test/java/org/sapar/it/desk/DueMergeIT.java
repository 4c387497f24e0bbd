package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonField;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionFile;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewCrossing;

/** The lists of what is due follow two files that become one and two again. */
class DueMergeIT extends PairTest {

    @Inject
    ClockDesk clocks;

    @Inject
    JourneyDesk journeys;

    @Test
    void what_is_due_for_two_files_is_due_for_the_one_that_stays_until_they_are_two_again() {
        var kept = came(null, 49);
        var gone = came(kept, 20);
        var kepts = lists().listed(As.BAKYT, kept.getId());
        var gones = lists().listed(As.BAKYT, gone.getId());
        assertThat(kepts).isNotEmpty().isNotEqualTo(gones);
        assertThat(gones).isNotEmpty();

        for (var taken : List.of(Set.<PersonField>of(), Set.of(PersonField.STAY))) {
            var merged = merged(kept, gone, taken);
            assertThat(lists().listed(As.BAKYT, gone.getId())).isEmpty();
            assertThat(lists().listed(As.BAKYT, kept.getId()))
                    .as("as the file says")
                    .isNotEmpty()
                    .isEqualTo(lists().computed(As.BAKYT, kept.getId()));

            separate(merged);
            assertThat(lists().listed(As.BAKYT, kept.getId())).isEqualTo(kepts);
            assertThat(lists().listed(As.BAKYT, gone.getId())).isEqualTo(gones);
        }
    }

    @Test
    void who_has_left_by_the_stamp_on_the_other_file_has_nothing_due_until_the_two_are_two_again() {
        var kept = came(null, 49);
        var gone = file(As.AIDA, kept, "+79120000002");
        As.BAKYT.call(() -> journeys.cross(new NewCrossing(
                UUID.randomUUID(),
                gone.getId(),
                "RU",
                Direction.OUT,
                today().minusDays(2),
                null,
                "Кольцово",
                null,
                CrossingResult.ADMITTED)));
        var due = lists().listed(As.BAKYT, kept.getId());
        assertThat(due).isNotEmpty();

        var merged = merged(kept, gone, Set.of());
        assertThat(lists().listed(As.BAKYT, kept.getId())).isEmpty();
        assertThat(lists().listed(As.BAKYT, gone.getId())).isEmpty();

        separate(merged);
        assertThat(lists().listed(As.BAKYT, kept.getId())).isEqualTo(due);
        assertThat(lists().listed(As.BAKYT, gone.getId())).isEmpty();
    }

    private SuspicionFile merged(Migrant kept, Migrant gone, Set<PersonField> taken) {
        return decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, taken, null);
    }

    private void separate(SuspicionFile merged) {
        decide(As.BAKYT, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");
    }

    /** The person, who came so many days ago. */
    private Migrant came(Migrant beside, int days) {
        var form = form(As.AIDA, "+79120000001", null);
        var stay = new NewStay("RU-SVE", StayPurpose.WORK, today().minusDays(days));
        return file(
                As.AIDA,
                beside,
                new NewMigrant(
                        form.id(), form.person(), form.document(), stay, form.mobile(), true, form.language(), null));
    }

    private Dues lists() {
        return new Dues(clocks, journeys);
    }
}
