package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.Disclosure;
import org.sapar.exchange.DisclosureDesk;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportFile;
import org.sapar.exchange.ExportFormat;
import org.sapar.exchange.ExportLayout;
import org.sapar.exchange.ExportPurpose;
import org.sapar.exchange.ExportQuery;
import org.sapar.exchange.ExportSought;
import org.sapar.exchange.ExportState;
import org.sapar.exchange.ExportUse;
import org.sapar.exchange.ExportWords;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportState;
import org.sapar.exchange.LegalBasis;
import org.sapar.exchange.ListField;
import org.sapar.exchange.Mapping;
import org.sapar.exchange.NewExport;
import org.sapar.it.Given;
import org.sapar.it.Soon;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.StayPurpose;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/** People who leave the register as a file. */
class ExportIT extends DeskTest {

    /** More than anybody takes out alone, also if some of them are taken for each other and parked. */
    private static final int MANY = 215;

    private static final String OUTSIDE = "Миграционная служба; \"область\"";

    /** Made once, because it takes some seconds. */
    private static String crowd;

    private final List<UUID> asked = new ArrayList<>();

    @EJB
    ExportDesk desk;

    @EJB
    DisclosureDesk disclosures;

    @EJB
    ImportDesk imports;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    /** What one test takes out does not count against the next. */
    @AfterEach
    void forget() {
        asked.forEach(id ->
                sql("update register_export set filed_at = filed_at - interval 3 day where id = ?", id.toString()));
    }

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
    void a_refusal_needs_words_and_what_is_taken_back_is_gone() {
        var name = crowd();
        var refused = ask(As.BAKYT, name, UUID.randomUUID());
        var back = ask(As.BAKYT, name, UUID.randomUUID());

        assertBroken(() -> decide(As.DANIYAR, refused, ExportAction.REFUSE, " "))
                .matches(rule -> rule.field().equals("note"));
        var no = decide(As.DANIYAR, refused, ExportAction.REFUSE, "Сузьте список");
        assertThat(no.export().getState()).isEqualTo(ExportState.REFUSED);
        assertThat(no.actions()).isEmpty();
        assertBroken(() -> decide(As.DANIYAR, refused, ExportAction.RELEASE, null))
                .matches(Broken::isConflict);
        assertThat(decide(As.BAKYT, back, ExportAction.WITHDRAW, null).export().getState())
                .isEqualTo(ExportState.WITHDRAWN);
        var left = ask(As.BAKYT, name, UUID.randomUUID());
        sql("update register_export set lapses_at = filed_at - interval 1 hour where id = ?", id(left));
        assertThat(Soon.is(() -> state(As.BAKYT, left.export().getId()) == ExportState.EXPIRED))
                .isTrue();
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
    void who_was_withdrawn_meanwhile_is_left_out_and_was_not_given() {
        var name = crowd();
        var file = ask(As.BAKYT, name, UUID.randomUUID());
        var gone = one(name, 0);
        sql("update migrant set withdrawn_at = filed_at where id = ?", gone.toString());

        decide(As.DANIYAR, file, ExportAction.RELEASE, null);
        var made = done(As.BAKYT, file);

        assertThat(made.export().getGivenRows()).isEqualTo(file.export().getRowCount() - 1);
        sql("update migrant set withdrawn_at = null where id = ?", gone.toString());
        assertThat(As.JYLDYZ.call(() -> disclosures.givenOf(gone)))
                .extracting(Disclosure::exportId)
                .doesNotContain(file.export().getId());
        assertThat(As.JYLDYZ.call(() -> disclosures.givenOf(one(name, 1))))
                .extracting(Disclosure::exportId)
                .contains(file.export().getId());
    }

    @Test
    void what_a_server_left_half_made_begins_again_without_a_double() {
        var migrant = registered();
        var file = done(As.BAKYT, ask(As.BAKYT, migrant.getFileNo(), UUID.randomUUID()));
        var before = fetched(As.BAKYT, file);

        sql("update register_export set state = 'RUNNING', done_rows = 7, ready_at = null where id = ?", id(file));
        var again = done(As.BAKYT, file);

        assertThat(fetched(As.BAKYT, again)).isEqualTo(before);
        assertThat(again.export().getDoneRows()).isEqualTo(1);
        assertThat(pieces(file)).isEqualTo(1);
        assertThat(given(As.DANIYAR, migrant)).hasSize(1);
    }

    @Test
    void a_file_is_erased_when_its_time_is_over_but_the_log_stays() {
        var migrant = registered();
        var file = done(As.BAKYT, ask(As.BAKYT, migrant.getFileNo(), UUID.randomUUID()));
        assertThat(pieces(file)).isEqualTo(1);

        sql("update register_export set expires_at = ready_at where id = ?", id(file));

        assertBroken(() -> As.BAKYT.call(() -> desk.fetch(file.export().getId())))
                .withMessage("exchange.export.gone");
        assertThat(Soon.is(() -> state(As.BAKYT, file.export().getId()) == ExportState.EXPIRED))
                .isTrue();
        assertThat(pieces(file)).isZero();
        assertThat(given(As.DANIYAR, migrant)).hasSize(1);
    }

    @Test
    void who_lost_the_right_before_the_file_is_made_gets_none() {
        var file = ask(As.BAKYT, crowd(), UUID.randomUUID());
        sql("update register_export set sub = 'nobody' where id = ?", id(file));

        decide(As.DANIYAR, file, ExportAction.RELEASE, null);

        assertThat(Soon.is(() -> state(As.JYLDYZ, file.export().getId()) == ExportState.FAILED))
                .isTrue();
        assertThat(pieces(file)).isZero();
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

    private ExportFile ask(As who, String text, UUID id) {
        asked.add(id);
        var told = form(
                id, ExportPurpose.CONTACT, Set.of(ExportColumn.FILE_NO, ExportColumn.FULL_NAME, ExportColumn.MOBILE));
        return who.call(() -> desk.askExport(new ExportSought(text, null), told, new ExportWords(Map.of())));
    }

    private static NewExport form(UUID id, ExportPurpose purpose, Set<ExportColumn> columns) {
        return new NewExport(
                id,
                new ExportUse(purpose, OUTSIDE, LegalBasis.PUBLIC_TASK),
                new ExportLayout(ExportFormat.CSV_SEMICOLON, "ru"),
                columns,
                "Приглашения на выездной приём");
    }

    private ExportFile decide(As who, ExportFile file, ExportAction action, String note) {
        return who.call(
                () -> desk.decideExport(file.export().getId(), file.export().getVersion(), action, note));
    }

    private ExportFile done(As who, ExportFile file) {
        var id = file.export().getId();
        assertThat(Soon.is(() -> state(who, id) != ExportState.RUNNING)).isTrue();
        return who.call(() -> desk.openExport(id));
    }

    private ExportState state(As who, UUID id) {
        return who.call(() -> desk.openExport(id)).export().getState();
    }

    private List<Disclosure> given(As who, Migrant migrant) {
        return who.call(() -> disclosures.givenOf(migrant.getId()));
    }

    private List<String> fetched(As who, ExportFile file) {
        var id = who.call(() -> desk.fetch(file.export().getId())).export().getId();
        var packed = new ByteArrayOutputStream();
        for (var place = 0; ; place++) {
            var at = place;
            var piece = who.call(() -> desk.fetchPiece(id, at));
            if (piece.length == 0) {
                return unpacked(packed.toByteArray());
            }
            packed.writeBytes(piece);
        }
    }

    private static List<String> unpacked(byte[] packed) {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many people of YEK with a name that nobody else has, sent in as a list by an officer; the name. */
    private String crowd() {
        if (crowd == null) {
            crowd = Given.one().cyrillic();
            var list = new StringBuilder("Фамилия;Имя;Дата рождения\n");
            for (var number = 0; number < MANY; number++) {
                list.append(crowd)
                        .append(';')
                        .append(Given.one().cyrillic())
                        .append(";%02d.%02d.%d\n".formatted(1 + number % 28, 1 + number % 12, 1960 + number % 40));
            }
            filed(list.toString());
        }
        return crowd;
    }

    private void filed(String list) {
        var id = UUID.randomUUID();
        var sent = As.BAKYT.call(() -> imports.receive(id, "crowd.csv", list.getBytes(StandardCharsets.UTF_8)));
        var fields = new ArrayList<>(List.of(ListField.SURNAME, ListField.GIVEN, ListField.BIRTH_DATE));
        var defaults = new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru");
        As.BAKYT.run(() -> imports.check(id, sent.batch().getVersion(), new Mapping(fields, defaults, true)));
        assertThat(Soon.is(() -> importState(id) == ImportState.CHECKED)).isTrue();
        As.BAKYT.run(() -> imports.perform(id, imports.open(id).batch().getVersion(), ImportAction.FILE));
        assertThat(Soon.is(() -> importState(id) == ImportState.FILED)).isTrue();
    }

    private ImportState importState(UUID id) {
        return As.BAKYT.call(() -> imports.open(id)).batch().getState();
    }

    /** One of the crowd. */
    private UUID one(String name, int place) {
        return As.BAKYT
                .call(() -> registry.find(new MigrantQuery(name, null, 0, 200)))
                .get(place)
                .id();
    }

    private int pieces(ExportFile file) {
        return number("select count(*) from export_chunk where export_id = ?", id(file));
    }

    private static String id(ExportFile file) {
        return file.export().getId().toString();
    }

    private int number(String query, String value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String change, String... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(change)) {
            for (var place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
