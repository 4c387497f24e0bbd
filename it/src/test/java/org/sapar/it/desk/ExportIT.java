package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportPurpose;
import org.sapar.exchange.ExportQuery;
import org.sapar.exchange.ExportSought;
import org.sapar.exchange.ExportState;
import org.sapar.exchange.ExportWords;
import org.sapar.exchange.LegalBasis;
import org.sapar.it.Given;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.contacts.ContactDesk;
import org.sapar.registry.contacts.ContactKind;
import org.sapar.registry.contacts.NewContact;
import org.sapar.registry.contacts.Reach;
import org.sapar.registry.contacts.Safe;
import org.sapar.registry.contacts.Safety;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/** People who leave the register as a file: how many, by whose word, and what is kept of it. */
class ExportIT extends LeavingTest {

    @EJB
    ContactDesk contacts;

    @Test
    void a_few_people_leave_at_once_are_fetched_by_whoever_asked_and_stand_in_the_disclosure_log() {
        var migrant = registered();

        var file = done(As.BAKYT, ask(As.BAKYT, migrant.getFileNo(), UUID.randomUUID()));

        assertThat(file.export().getState()).isEqualTo(ExportState.READY);
        assertThat(file.export().getNumber()).matches("YEK-EXP-\\d{4}-\\d{6}-\\d{2}");
        var lines = fetched(As.BAKYT, file);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\uFEFFExportColumn.FILE_NO;ExportColumn.FULL_NAME;ExportColumn.MOBILE;");
        assertThat(lines.get(1))
                .startsWith(migrant.getFileNo() + ";" + migrant.getNameCyrillic() + ";'+79120000000;")
                .contains(file.export().getNumber(), "\"\"область\"\"");
        assertThat(given(As.DANIYAR, migrant)).singleElement().satisfies(line -> {
            assertThat(line.exportId()).isEqualTo(file.export().getId());
            assertThat(line.use().recipient()).isEqualTo(OUTSIDE);
            assertThat(line.use().basis()).isEqualTo(LegalBasis.PUBLIC_TASK);
            assertThat(line.columns()).contains(ExportColumn.MOBILE);
            assertThat(line.releasedBy()).isNull();
            assertThat(line.fetched()).isTrue();
        });
        assertBroken(() -> As.DANIYAR.call(() -> desk.fetchPiece(file.export().getId(), 0)))
                .withMessage("exchange.export.gone");
        assertThat(number(
                        "select count(*) from trail where action like 'nextPeople%'"
                                + " and subjects like concat('%', ?, '%')",
                        migrant.getId().toString()))
                .isEqualTo(1);
    }

    @Test
    void a_number_that_brings_somebody_into_danger_leaves_no_register() {
        var migrant = registered();
        var told = new NewContact(
                UUID.randomUUID(),
                migrant.getId(),
                new Reach(ContactKind.PHONE, migrant.getMobile(), null),
                new Safety(Safe.NO, null, null, false, false, false, null));
        As.AIDA.call(() -> contacts.addContact(told));

        var lines = fetched(As.BAKYT, done(As.BAKYT, ask(As.BAKYT, migrant.getFileNo(), UUID.randomUUID())));

        assertThat(lines.get(1)).startsWith(migrant.getFileNo() + ";" + migrant.getNameCyrillic() + ";;");
    }

    @Test
    void a_birth_comes_by_a_list_and_leaves_again_as_far_as_it_is_known() {
        var surname = Given.one().cyrillic();
        filed("Фамилия;Имя;Дата рождения\n"
                + Stream.of("1961", "00.03.1972", "01.01.1994", "14.05.1985")
                        .map(born -> surname + ";" + Given.one().cyrillic() + ";" + born + "\n")
                        .collect(Collectors.joining()));

        var people = As.BAKYT.call(() -> registry.find(new MigrantQuery(surname, null, 0, 10)));
        assertThat(people)
                .extracting(row -> As.BAKYT
                        .call(() -> registry.open(row.id()))
                        .migrant()
                        .getBirth()
                        .toString())
                .containsExactlyInAnyOrder("1961", "1972-03", "1994-01-01?", "1985-05-14");
        var told = form(
                UUID.randomUUID(), ExportPurpose.REGISTER, Set.of(ExportColumn.FULL_NAME, ExportColumn.BIRTH_DATE));
        assertThat(fetched(As.BAKYT, done(As.BAKYT, ask(As.BAKYT, surname, told))))
                .extracting(line -> line.split(";")[1])
                .containsExactlyInAnyOrder("ExportColumn.BIRTH_DATE", "1961", "03.1972", "01.01.1994", "14.05.1985");
    }

    @Test
    void bad_input_58_more_than_a_few_wait_for_a_second_person_who_is_not_the_one_who_asked() {
        var name = crowd();

        var file = ask(As.DANIYAR, name, UUID.randomUUID());

        assertThat(file.export().getRowCount()).isGreaterThan(200);
        assertThat(file.export().getState()).isEqualTo(ExportState.PENDING);
        assertBroken(() -> decide(As.DANIYAR, file, ExportAction.RELEASE, null)).withMessage("exchange.export.own");
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> decide(As.AIDA, file, ExportAction.RELEASE, null));
        assertBroken(() -> decide(As.BAKYT, file, ExportAction.RELEASE, null)).matches(Broken::isUnknown);
        assertThat(As.JYLDYZ.call(desk::countWaiting)).isPositive();
        assertThat(As.JYLDYZ.call(() -> desk.exports(new ExportQuery(ExportState.PENDING, 0, 200, null))))
                .contains(file.export());

        decide(As.JYLDYZ, file, ExportAction.RELEASE, "Согласовано");
        var made = done(As.DANIYAR, file);

        assertThat(made.export().getState()).isEqualTo(ExportState.READY);
        assertThat(made.export().getGivenRows()).isEqualTo(file.export().getRowCount());
        assertThat(made.export().getDecision().sub()).isEqualTo(As.JYLDYZ.sub());
        assertThat(fetched(As.DANIYAR, made)).hasSize(file.export().getRowCount() + 1);
    }

    @Test
    void bad_input_58_what_is_taken_alone_adds_up_and_the_day_has_an_end() {
        var one = registered().getFileNo();
        var first = done(As.BAKYT, ask(As.BAKYT, one, UUID.randomUUID())).export();

        sql(
                "update register_export set row_count = 200 where id = ?",
                first.getId().toString());
        var second = ask(As.BAKYT, one, UUID.randomUUID());
        assertThat(second.export().getState()).isEqualTo(ExportState.PENDING);

        sql(
                "update register_export set row_count = 100000 where id = ?",
                first.getId().toString());
        assertBroken(() -> ask(As.BAKYT, one, UUID.randomUUID())).withMessage("exchange.export.quota");
    }

    @Test
    void nobody_takes_out_more_than_he_sees_or_than_the_purpose_needs() {
        var theirs = As.ELENA.call(() -> registry.register(Made.up()));

        assertBroken(() -> ask(As.BAKYT, theirs.getFileNo(), UUID.randomUUID())).withMessage("exchange.export.nobody");
        assertThat(As.INDIRA
                        .call(() -> desk.countPeople(new ExportSought(theirs.getFileNo(), null)))
                        .rows())
                .isEqualTo(1);
        var told = form(UUID.randomUUID(), ExportPurpose.FIGURES, Set.of(ExportColumn.PIN));
        assertBroken(() -> As.ELENA.call(() ->
                        desk.askExport(new ExportSought(theirs.getFileNo(), null), told, new ExportWords(Map.of()))))
                .matches(rule -> rule.field().equals("columns"));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.AIDA.call(() -> desk.countPeople(new ExportSought(null, null))));
        assertThatExceptionOfType(Denied.class).isThrownBy(() -> given(As.DANIYAR, theirs));
        assertThat(given(As.JYLDYZ, theirs)).isEmpty();
    }

    @Test
    void the_same_form_twice_is_one_export() {
        var id = UUID.randomUUID();
        var one = registered().getFileNo();

        var first = ask(As.BAKYT, one, id);

        assertThat(ask(As.BAKYT, one, id).export().getNumber())
                .isEqualTo(first.export().getNumber());
        assertBroken(() -> ask(As.BAKYT, registered().getFileNo(), id)).matches(Broken::isConflict);
    }
}
