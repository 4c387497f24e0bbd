package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Amendment;
import org.sapar.registry.NewStay;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.employers.Employer;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerDetails;
import org.sapar.registry.employers.NewEmployer;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.ClockQuery;
import org.sapar.registry.journey.ClockRow;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkKind;
import org.sapar.registry.skills.SkillDesk;

/** Nothing tells where somebody who goes by an alias lives, works, or what the person can do. */
class ProtectedWorkIT extends ProtectedTest {

    @Inject
    ClockDesk clocks;

    @Inject
    EmployerDesk employers;

    @Inject
    JourneyDesk journeys;

    @Inject
    SkillDesk skills;

    @Test
    void what_is_due_for_a_protected_person_and_where_the_person_works_is_told_to_those_alone_who_may_see_it() {
        var stay = new NewStay("RU-SVE", StayPurpose.WORK, today.minusDays(49));
        var name = migrant.name(Script.CYRILLIC).orElseThrow();
        As.AIDA.call(() -> registry.amend(
                id, migrant.getVersion(), new Amendment(name, migrant.getMobile(), migrant.getLanguage(), stay)));
        var employer = employer();
        assertThat(due(As.BAKYT)).isEqualTo(migrant.getNameCyrillic());
        assertThat(workers(As.BAKYT, employer)).isOne();

        protect();

        assertThat(due(As.BAKYT)).isNull();
        assertThat(due(As.CHOLPON)).isEqualTo(alias);
        assertThat(workers(As.BAKYT, employer)).isZero();
        assertThat(workers(As.CHOLPON, employer)).isOne();
        assertBroken(() -> As.BAKYT.call(() -> skills.open(id))).withMessage("registry.protected");
        release();

        assertThat(due(As.BAKYT)).isEqualTo(migrant.getNameCyrillic());
        assertThat(workers(As.BAKYT, employer)).isOne();
    }

    /** The name on the list of what is late; null if the person is not on it. */
    private String due(As who) {
        UUID after = null;
        while (true) {
            var last = after;
            var page = who.call(() -> clocks.clocks(new ClockQuery(ClockState.LATE, null, null, 0, 200, last)));
            var found = page.stream().filter(row -> row.migrant().equals(id)).findFirst();
            if (found.isPresent() || page.size() <= 200) {
                return found.map(ClockRow::name).orElse(null);
            }
            after = page.get(199).id();
        }
    }

    private long workers(As who, Employer employer) {
        return who.call(() -> journeys.countWorkers(employer.getId()));
    }

    /** Of the register, for whom the person works. */
    private Employer employer() {
        var number = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
        var name = "ТОО «Защита " + number + "»";
        var details = new EmployerDetails(name, "KZ", number, null, null, null, null, null, null, null);
        var employer = As.AIDA.call(() -> employers.add(new NewEmployer(UUID.randomUUID(), details, true)));
        var work = new Employment(name, number, WorkKind.EMPLOYMENT, null, null, today.minusDays(40), null);
        As.AIDA.call(
                () -> journeys.employ(new NewEmployment(UUID.randomUUID(), id, "KZ", work, employer.getId(), false)));
        return employer;
    }
}
