package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sapar.registry.employers.Employer;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerDetails;
import org.sapar.registry.employers.EmployerQuery;
import org.sapar.registry.employers.EmployerRow;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.employers.EmployerStep;
import org.sapar.registry.employers.Judgement;
import org.sapar.registry.employers.MendedEmployer;
import org.sapar.registry.employers.NewEmployer;
import org.sapar.registry.journey.Employment;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkKind;

/** The register of employers, and the work that names them. */
class EmployerIT extends DeskTest {

    @Inject
    EmployerDesk employers;

    @Inject
    JourneyDesk journeys;

    private final String number =
            Long.toString(ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));

    private final String name = "ТОО «Проба " + number + "»";

    @Test
    void an_employer_stands_on_the_register_once_under_each_number() {
        var form = form(name, number);
        var entry = As.AIDA.call(() -> employers.add(form));
        var again = As.AIDA.call(() -> employers.add(form));

        assertThat(again.getId()).isEqualTo(entry.getId());
        assertThat(entry.getVerifiedOn()).isNotNull();
        assertBroken(() -> As.ELENA.call(
                        () -> employers.add(form("ТОО «Другое»", number.substring(0, 4) + " " + number.substring(4)))))
                .matches(broken -> broken.field().equals("employerTaxNumber")
                        && broken.details().equals(List.of(name)));
        assertThat(found("проба " + number, null)).containsExactly(entry.getId());
        assertThat(found(number, EmployerStanding.OK)).containsExactly(entry.getId());
        assertThat(found(number, EmployerStanding.WATCH)).isEmpty();
    }

    @Test
    void numbers_that_cannot_be_are_told_at_their_field() {
        assertAt("employerTaxNumber", "7707083892", null);
        assertAt("stateNumber", null, "1027700132196");
        assertAt("stateNumber", "500100732259", "1027700132195");
    }

    @Test
    void work_with_the_number_of_an_entry_shows_how_the_employer_stands_now() {
        var entry = As.AIDA.call(() -> employers.add(form(name, number)));
        var migrant = registered().getId();
        var work = employ(migrant, null);

        assertThat(work.getKnownEmployer().getId()).isEqualTo(entry.getId());
        assertThat(As.AIDA.call(() -> journeys.countWorkers(entry.getId()))).isOne();
        var judged = As.CHOLPON.call(
                () -> employers.judge(entry.getId(), entry.getVersion(), judgement(EmployerStanding.WATCH)));

        assertThat(judged.steps()).extracting(EmployerStep::getLeadsTo).containsExactly(EmployerStanding.WATCH);
        assertThat(As.BAKYT.call(() -> journeys.open(migrant)).employments())
                .extracting(EmploymentRecord::getKnownEmployer)
                .extracting(Employer::getStanding)
                .containsExactly(EmployerStanding.WATCH);
        assertBroken(() -> employ(migrant, UUID.randomUUID()))
                .matches(broken -> broken.key().equals("registry.employer.unknown"));
    }

    @Test
    void the_standing_is_judged_by_those_who_may_and_on_the_version_that_was_seen() {
        var entry = As.AIDA.call(() -> employers.add(form(name, number)));
        var watch = judgement(EmployerStanding.WATCH);

        Assertions.assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.AIDA.call(() -> employers.judge(entry.getId(), 0, watch)));
        assertBroken(() -> As.CHOLPON.call(() -> employers.judge(entry.getId(), 7, watch)))
                .matches(broken -> broken.key().equals("conflict"));
        assertBroken(() -> As.CHOLPON.call(
                        () -> employers.judge(entry.getId(), entry.getVersion(), judgement(EmployerStanding.OK))))
                .matches(broken -> broken.field().equals("standing"));
        var amended = As.AIDA.call(() -> employers.amend(
                entry.getId(),
                entry.getVersion(),
                new MendedEmployer(form(name + " плюс", number).details(), false)));
        assertThat(amended.getVerifiedOn()).isNull();
        assertBroken(() -> As.CHOLPON.call(() -> employers.judge(entry.getId(), entry.getVersion(), watch)))
                .matches(broken -> broken.key().equals("conflict"));
    }

    private void assertAt(String field, String tax, String state) {
        var details = new EmployerDetails("ООО «Проба»", "RU", tax, state, null, null, null, null, null, null);
        assertBroken(() -> As.AIDA.call(() -> employers.add(new NewEmployer(UUID.randomUUID(), details, false))))
                .matches(broken -> broken.field().equals(field));
    }

    private List<UUID> found(String text, EmployerStanding standing) {
        return As.INDIRA.call(() -> employers.find(new EmployerQuery(text, standing, 0, 25))).stream()
                .map(EmployerRow::id)
                .toList();
    }

    private EmploymentRecord employ(UUID migrant, UUID employer) {
        var work = new Employment(name, number, WorkKind.EMPLOYMENT, null, null, LocalDate.of(2026, 1, 10), null);
        return As.AIDA.call(() -> journeys.employ(new NewEmployment(UUID.randomUUID(), migrant, "KZ", work, employer)));
    }

    private static Judgement judgement(EmployerStanding standing) {
        return new Judgement(standing, "Две жалобы на задержку зарплаты");
    }

    private static NewEmployer form(String name, String number) {
        var details = new EmployerDetails(name, "KZ", number, null, null, null, null, null, null, null);
        return new NewEmployer(UUID.randomUUID(), details, true);
    }
}
