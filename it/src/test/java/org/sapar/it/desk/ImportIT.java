package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportColumn;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.ImportRow;
import org.sapar.exchange.ImportState;
import org.sapar.exchange.ListField;
import org.sapar.exchange.Mapping;
import org.sapar.exchange.RowDecision;
import org.sapar.exchange.RowState;
import org.sapar.it.Given;
import org.sapar.it.Soon;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;

/** Lists of people that are sent in. */
class ImportIT extends DeskTest {

    private static final String HEAD = "№;ФИО;Дата рождения;Пол;ПИН;Паспорт;Телефон;Примечание\n";

    private static final ImportDefaults DEFAULTS = new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru");

    @EJB
    ImportDesk desk;

    @EJB
    ProtectionDesk protection;

    @Test
    void a_list_is_checked_filed_and_found() {
        var one = Made.up();
        var other = Made.up();

        var file = filed(HEAD + line(one) + line(other));

        assertThat(file.batch().getFormat().separator()).isEqualTo(";");
        assertThat(file.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(RowState.FILED, 2L));
        var row = As.BAKYT
                .call(() -> registry.find(new MigrantQuery(one.person().pin(), null, 0, 5)))
                .get(0);
        assertThat(row.postCode()).isEqualTo("YEK");
        var migrant = As.BAKYT.call(() -> registry.open(row.id())).migrant();
        assertThat(migrant.getMobile()).isEqualTo("+79120000000");
        assertThat(migrant.name(Script.CYRILLIC).orElseThrow().given())
                .isEqualTo(one.person().cyrillic().given());
        assertThat(migrant.getDocuments()).hasSize(1);
    }

    @Test
    void whoever_is_known_is_parked_what_is_wrong_is_told_and_neither_stops_the_list() {
        var known = Made.up();
        var knownId = As.AIDA.call(() -> registry.register(known)).getId();
        var newcomer = Made.up();
        var wrong = Made.up();
        var twice = Made.up();

        var file = filed(HEAD
                + line(newcomer)
                + line(known)
                + line(wrong).replaceFirst("\\d\\d\\.\\d\\d\\.\\d{4}", "31.02.1990")
                + line(twice)
                + line(twice)
                + ";Без Рождения;;;;;;\n");

        assertThat(file.counts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(RowState.FILED, 2L, RowState.PARKED, 2L, RowState.REFUSED, 2L));
        assertThat(rows(file, RowState.REFUSED))
                .extracting(
                        ImportRow::getNumber,
                        row -> row.getReason().field(),
                        row -> row.getReason().key())
                .containsExactly(
                        tuple(4, "BIRTH_DATE", "exchange.row.birth"), tuple(7, "BIRTH_DATE", "exchange.row.missing"));
        var id = file.batch().getId();
        var parked = As.BAKYT.call(() -> desk.parked(id, null));
        assertThat(parked.suspects().get(0).subjectId()).isEqualTo(knownId);

        var linked = As.BAKYT.call(() -> desk.decide(
                id,
                parked.row().getId(),
                parked.row().getVersion(),
                RowDecision.samePerson(knownId, parked.suspects().get(0).version())));
        assertThat(linked.getMigrantId()).isEqualTo(knownId);
        var next = As.BAKYT.call(() -> desk.parked(id, null));
        As.BAKYT.run(() -> desk.decide(id, next.row().getId(), next.row().getVersion(), RowDecision.leaveOut()));
        assertBroken(() -> As.BAKYT.call(() -> desk.parked(id, null))).matches(refusal -> refusal.isUnknown());
    }

    @Test
    void the_line_by_which_somebody_came_who_is_protected_since_is_read_by_those_alone_who_may_see_it() {
        var hidden = Made.up();
        var file = filed(HEAD + line(hidden) + line(Made.up()));
        var migrant = found(hidden);
        assertThat(rows(file, RowState.FILED)).hasSize(2);

        var version = As.CHOLPON.call(() -> registry.open(migrant)).migrant().getVersion();
        As.CHOLPON.call(() -> protection.protect(migrant, version, new Protection("Айчүрөк", "Is looked for")));

        assertThat(rows(file, RowState.FILED))
                .singleElement()
                .extracting(ImportRow::getMigrantId)
                .isNotEqualTo(migrant);
        assertThat(opened(file.batch().getId()).sample())
                .allMatch(row -> row.getCells().stream()
                        .noneMatch(cell -> cell.equals(hidden.person().pin())));
        assertThat(As.DANIYAR.call(() -> desk.rows(file.batch().getId(), Set.of(RowState.FILED), 0, 50)))
                .extracting(ImportRow::getMigrantId)
                .contains(migrant);
    }

    @Test
    void whoever_is_protected_is_no_match_for_a_line_and_the_number_is_refused_without_a_word_of_whose_it_is() {
        var hidden = Made.up();
        var open = Made.up();
        As.AIDA.call(() -> registry.register(hidden));
        As.AIDA.call(() -> registry.register(open));
        As.CHOLPON.call(() -> protection.protect(hidden.id(), 0, new Protection("Айчүрөк", "Is looked for")));

        // Another person, but with the passport of the open file.
        var other = Made.up();
        var stranger =
                line(other).replace(other.document().number(), open.document().number());
        var file = filed(HEAD + line(hidden) + stranger);

        assertThat(rows(file, RowState.REFUSED))
                .extracting(ImportRow::getNumber)
                .contains(2);
        assertThat(rows(file, RowState.REFUSED)).allSatisfy(row -> {
            assertThat(row.getReason().key())
                    .as("the same of an open file as of a hidden one")
                    .isEqualTo("exchange.row.held");
            assertThat(row.getReason().details()).isEmpty();
        });
    }

    @Test
    void a_list_that_should_not_have_been_sent_is_withdrawn_but_for_those_whom_somebody_has_worked_with() {
        var gone = Made.up();
        var worked = Made.up();
        var file = filed(HEAD + line(gone) + line(worked));
        var kept = found(worked);
        As.BAKYT.run(() -> requests.open(new NewRequest(UUID.randomUUID(), kept, "RTN-A", Channel.WINDOW, null)));
        var lost = found(gone);

        var withdrawn = done(As.BAKYT.call(
                () -> desk.withdraw(file.batch().getId(), file.batch().getVersion(), "Список отправлен по ошибке")));

        assertThat(withdrawn.batch().getState()).isEqualTo(ImportState.WITHDRAWN);
        assertThat(withdrawn.counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(RowState.WITHDRAWN, 1L, RowState.KEPT, 1L));
        assertBroken(() -> As.BAKYT.call(() -> registry.open(lost))).matches(refusal -> refusal.isUnknown());
        assertThat(find(gone)).isEmpty();
        assertThat(found(worked)).isEqualTo(kept);
        // The person may come by another way.
        assertThat(As.AIDA.call(() -> registry.register(gone)).getPin())
                .isEqualTo(gone.person().pin());
    }

    @Test
    void latin_names_dates_of_a_year_and_old_encodings_are_read() {
        var given = Given.one();
        var text = "Фамилия;Имя;Год рождения;Паспорт;Действителен до\n" + "PROBUEV;" + given.latin()
                + ";1990;AC 2210457;01.02.2019\n";

        var file = checked(received(text.getBytes(Charset.forName("windows-1251"))));

        assertThat(file.batch().getFormat().charset()).isEqualTo("windows-1251");
        assertThat(file.batch().getColumns())
                .extracting(ImportColumn::title)
                .startsWith("Фамилия", "Имя", "Год рождения");
        assertThat(file.counts()).containsEntry(RowState.READY, 1L);
    }

    @Test
    void the_same_heads_are_read_as_they_were_before() {
        var head = "Кто;Когда родился " + UUID.randomUUID() + "\n";
        var first = received(
                (head + "Пробуев " + Given.one().cyrillic() + ";01.02.1990\n").getBytes(StandardCharsets.UTF_8));
        assertThat(first.batch().getColumns()).extracting(ImportColumn::field).containsExactly(null, null);
        check(first, new Mapping(List.of(ListField.FULL_NAME, ListField.BIRTH_DATE), DEFAULTS, true));

        var second = received(
                (head + "Пробуев " + Given.one().cyrillic() + ";03.02.1990\n").getBytes(StandardCharsets.UTF_8));

        assertThat(second.batch().getColumns())
                .extracting(ImportColumn::field)
                .containsExactly(ListField.FULL_NAME, ListField.BIRTH_DATE);
    }

    @Test
    void the_list_of_another_post_is_not_there() {
        var file = received((HEAD + line(Made.up())).getBytes(StandardCharsets.UTF_8));

        assertBroken(() -> As.ELENA.call(() -> desk.open(file.batch().getId())))
                .matches(refusal -> refusal.isUnknown());
    }

    @Test
    void the_same_list_sent_twice_by_one_form_is_there_once() {
        var id = UUID.randomUUID();
        var content = (HEAD + line(Made.up())).getBytes(StandardCharsets.UTF_8);

        As.BAKYT.run(() -> desk.receive(id, "list.csv", content));
        var again = As.BAKYT.call(() -> desk.receive(id, "list.csv", content));

        assertThat(again.batch().getRowCount()).isEqualTo(1);
    }

    private ImportFile filed(String text) {
        return done(perform(checked(received(text.getBytes(StandardCharsets.UTF_8))), ImportAction.FILE));
    }

    private ImportFile received(byte[] content) {
        return As.BAKYT.call(() -> desk.receive(UUID.randomUUID(), "list.csv", content));
    }

    /** Read as the heads propose. */
    private ImportFile checked(ImportFile file) {
        var fields = new ArrayList<ListField>();
        file.batch().getColumns().forEach(column -> fields.add(column.field()));
        return done(check(file, new Mapping(fields, DEFAULTS, true)));
    }

    private ImportFile check(ImportFile file, Mapping mapping) {
        return As.BAKYT.call(() -> desk.check(file.batch().getId(), file.batch().getVersion(), mapping));
    }

    private ImportFile perform(ImportFile file, ImportAction action) {
        return As.BAKYT.call(
                () -> desk.perform(file.batch().getId(), file.batch().getVersion(), action));
    }

    private ImportFile done(ImportFile file) {
        var id = file.batch().getId();
        assertThat(Soon.is(() -> !opened(id).batch().getState().isUnderWay())).isTrue();
        return opened(id);
    }

    private ImportFile opened(UUID id) {
        return As.BAKYT.call(() -> desk.open(id));
    }

    private List<ImportRow> rows(ImportFile file, RowState state) {
        return As.BAKYT.call(() -> desk.rows(file.batch().getId(), Set.of(state), 0, 50));
    }

    private UUID found(NewMigrant form) {
        return find(form).get(0);
    }

    private List<UUID> find(NewMigrant form) {
        return As.BAKYT.call(() -> registry.find(new MigrantQuery(form.person().pin(), null, 0, 5))).stream()
                .map(row -> row.id())
                .toList();
    }

    private static String line(NewMigrant form) {
        var person = form.person();
        var born = person.birthDate().day();
        return "1;%s;%02d.%02d.%d;м;%s;%s;8 912 000-00-00;\n"
                .formatted(
                        person.cyrillic().full(),
                        born.getDayOfMonth(),
                        born.getMonthValue(),
                        born.getYear(),
                        person.pin(),
                        form.document().number());
    }
}
