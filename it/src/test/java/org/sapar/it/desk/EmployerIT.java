package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
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
import org.sapar.registry.journey.EndReason;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewEmployment;
import org.sapar.registry.journey.WorkEnd;
import org.sapar.registry.journey.WorkKind;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

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
    void work_from_before_is_tied_to_the_entry_when_the_employer_is_entered_or_mended() {
        var migrant = registered().getId();
        var work = employ(migrant, null);
        assertThat(work.getKnownEmployer()).isNull();

        var entry = As.AIDA.call(() -> employers.add(form(name, null)));
        assertThat(linked(migrant)).isNull();
        As.AIDA.call(() -> employers.amend(
                entry.getId(),
                entry.getVersion(),
                new MendedEmployer(form(name, number).details(), false)));

        assertThat(linked(migrant).getId()).isEqualTo(entry.getId());
        var ended = As.AIDA.call(() ->
                journeys.end(work.getId(), work.getVersion(), new WorkEnd(LocalDate.of(2026, 2, 1), EndReason.OTHER)));
        assertThat(ended.getKnownEmployer().getId()).isEqualTo(entry.getId());
    }

    @Test
    void work_does_not_name_one_employer_and_the_number_or_country_of_another() {
        var entry = As.AIDA.call(() -> employers.add(form(name, "1" + number.substring(1))));
        var migrant = registered().getId();
        var other = number.charAt(0) == '1' ? "2" + number.substring(1) : number;

        assertBroken(() -> employ(migrant, "KZ", other, entry.getId())).matches(at("taxNumber"));
        assertBroken(() -> employ(migrant, "KG", null, entry.getId())).matches(at("country"));
        assertThat(employ(migrant, "KZ", null, entry.getId()).getKnownEmployer().getId())
                .isEqualTo(entry.getId());
    }

    @Test
    void an_employer_is_entered_with_the_work_or_not_at_all() {
        var migrant = registered().getId();
        var born = UUID.randomUUID();
        var wrong = new NewEmployment(UUID.randomUUID(), migrant, "KZ", work("<b>1"), born, true);
        assertBroken(() -> As.AIDA.call(() -> journeys.employ(wrong))).matches(at("taxNumber"));
        assertBroken(() -> As.AIDA.call(() -> employers.open(born)))
                .matches(broken -> broken.key().equals("unknown"));

        var form = new NewEmployment(UUID.randomUUID(), migrant, "KZ", work(number), born, true);
        As.AIDA.call(() -> journeys.employ(form));
        As.AIDA.call(() -> journeys.employ(form));
        assertThat(linked(migrant).getId()).isEqualTo(born);
        assertThat(found(name, null)).containsExactly(born);

        var again = new NewEmployment(UUID.randomUUID(), migrant, "KZ", work(number), UUID.randomUUID(), true);
        assertThat(As.AIDA.call(() -> journeys.employ(again)).getKnownEmployer().getId())
                .isEqualTo(born);
    }

    @Test
    void every_word_of_a_name_counts_and_a_number_may_have_letters() {
        var lettered = "KZ" + number;
        var entry = As.AIDA.call(() -> employers.add(form(name, lettered)));

        assertThat(found(lettered, null)).containsExactly(entry.getId());
        assertThat(found("ООО ПРОБА " + number, null)).containsExactly(entry.getId());
        assertThat(found("проба " + number + " юг", null)).isEmpty();
        var before = As.AIDA.call(() -> employers.add(form("ТОО «Авахта " + number + "»", null)));
        var after =
                As.INDIRA.call(() -> employers.findAfter(new EmployerQuery(number + " ", null, 0, 25), before.getId()));
        assertThat(after).extracting(EmployerRow::id).containsExactly(entry.getId());
    }

    @Test
    void whom_one_has_to_be_careful_with_does_not_get_another_name_from_anybody() {
        var entry = As.AIDA.call(() -> employers.add(form(name, number)));
        var watched = As.CHOLPON
                .call(() -> employers.judge(entry.getId(), entry.getVersion(), judgement(EmployerStanding.WATCH)))
                .employer();
        var renamed = new MendedEmployer(form(name + " плюс", number).details(), false);

        Assertions.assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> As.AIDA.call(() -> employers.amend(watched.getId(), watched.getVersion(), renamed)));
        var same = new MendedEmployer(form(name, number).details(), true);
        assertThat(As.AIDA
                        .call(() -> employers.amend(watched.getId(), watched.getVersion(), same))
                        .getVerifiedOn())
                .isNotNull();
    }

    private Employer linked(UUID migrant) {
        return As.BAKYT.call(() -> journeys.open(migrant)).employments().get(0).getKnownEmployer();
    }

    private static Predicate<Broken> at(String field) {
        return broken -> broken.field().equals(field);
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
        return employ(migrant, "KZ", number, employer);
    }

    private EmploymentRecord employ(UUID migrant, String country, String tax, UUID employer) {
        var form = new NewEmployment(UUID.randomUUID(), migrant, country, work(tax), employer, false);
        return As.AIDA.call(() -> journeys.employ(form));
    }

    private Employment work(String tax) {
        return new Employment(name, tax, WorkKind.EMPLOYMENT, null, null, LocalDate.of(2026, 1, 10), null);
    }

    private static Judgement judgement(EmployerStanding standing) {
        return new Judgement(standing, "Две жалобы на задержку зарплаты");
    }

    private static NewEmployer form(String name, String number) {
        var details = new EmployerDetails(name, "KZ", number, null, null, null, null, null, null, null);
        return new NewEmployer(UUID.randomUUID(), details, true);
    }
}
