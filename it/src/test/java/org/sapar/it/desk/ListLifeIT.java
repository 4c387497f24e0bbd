package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.ImportRounds;
import org.sapar.exchange.ImportRow;
import org.sapar.exchange.ImportState;
import org.sapar.exchange.ListField;
import org.sapar.exchange.Mapping;
import org.sapar.exchange.ProgressDesk;
import org.sapar.exchange.RowState;
import org.sapar.it.Given;
import org.sapar.it.Soon;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;
import org.sapar.shared.ClockSource;

/** What may happen to a list on its way: it is stopped, interrupted, looked at again and again, and forgotten. */
class ListLifeIT extends DeskTest {

    private static final ImportDefaults DEFAULTS = new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru");

    /** More than one round takes. */
    private static final int MANY = 450;

    @EJB
    ImportDesk desk;

    @EJB
    ImportRounds rounds;

    @EJB
    ProgressDesk progress;

    @Inject
    ClockDesk clocks;

    @Inject
    JourneyDesk journeys;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void a_list_is_stopped_what_is_filed_stays_and_is_withdrawn_with_a_reason() {
        var sent = received("ФИО;Дата рождения\n" + lines(MANY));
        var stopped = perform(check(sent), ImportAction.STOP);
        assertThat(stopped.batch().getState()).isEqualTo(ImportState.UPLOADED);
        assertThat(stopped.count(RowState.NEW)).isEqualTo(MANY);

        var half = perform(perform(done(check(stopped)), ImportAction.FILE), ImportAction.STOP);
        assertThat(half.batch().getState()).isEqualTo(ImportState.STOPPED);
        assertThat(half.count(RowState.READY)).isPositive();
        assertBroken(() -> perform(half, ImportAction.WITHDRAW)).matches(refusal -> "reason".equals(refusal.field()));

        var going = As.BAKYT.call(
                () -> desk.withdraw(id(half), half.batch().getVersion(), "Список отправлен не тем учреждением"));
        var withdrawn = done(going);
        assertThat(withdrawn.batch().getState()).isEqualTo(ImportState.WITHDRAWN);
        assertThat(withdrawn.batch().getWithdrawalReason()).startsWith("Список отправлен");
        assertThat(withdrawn.count(RowState.FILED) + withdrawn.count(RowState.READY))
                .isZero();
    }

    @Test
    void what_was_due_for_somebody_who_is_withdrawn_is_due_no_more() {
        var given = List.of(Given.one().cyrillic(), Given.one().cyrillic());
        var came = today().minusDays(49);
        var text = given.stream()
                .map(name ->
                        "Пробуев %s;%s;%s\n".formatted(name, Made.up().person().birthDate(), came))
                .collect(Collectors.joining("", "ФИО;Дата рождения;Дата въезда\n", ""));
        var fields = List.of(ListField.FULL_NAME, ListField.BIRTH_DATE, ListField.ENTERED_ON);
        var filed = done(perform(done(check(received(text), fields)), ImportAction.FILE));
        var gone = found(given.get(0));
        var kept = found(given.get(1));
        assertThat(Soon.is(() -> isDue(gone) && isDue(kept))).isTrue();
        As.BAKYT.run(() -> requests.open(new NewRequest(UUID.randomUUID(), kept, "RTN-A", Channel.WINDOW, null)));

        done(As.BAKYT.call(() -> desk.withdraw(id(filed), filed.batch().getVersion(), "Не тот список")));

        assertThat(Soon.is(() -> !isDue(gone))).isTrue();
        assertThat(new Dues(clocks, journeys).listed(As.BAKYT, kept))
                .isEqualTo(new Dues(clocks, journeys).computed(As.BAKYT, kept));
        assertThat(isDue(kept)).isTrue();
    }

    private UUID found(String given) {
        return As.BAKYT
                .call(() -> registry.find(new MigrantQuery(given, null, 0, 5)))
                .get(0)
                .id();
    }

    private boolean isDue(UUID migrant) {
        return !new Dues(clocks, journeys).listed(As.BAKYT, migrant).isEmpty();
    }

    @Test
    void a_list_tells_its_progress_to_its_post_alone_and_of_a_break() {
        var file = done(check(received("ФИО;Дата рождения\n" + lines(3))));

        var told = As.BAKYT.call(() -> progress.ofList(id(file)));
        assertThat(told.done()).isEqualTo(3);
        assertThat(told.working()).isFalse();
        assertBroken(() -> As.ELENA.call(() -> progress.ofList(id(file)))).matches(refusal -> refusal.isUnknown());

        assertThat(file.batch().getResumedAt()).isNull();
        var version = file.batch().getVersion();
        As.BAKYT.run(() -> rounds.takeUp(id(file)));
        As.BAKYT.run(() -> rounds.takeUp(id(file)));
        var after = opened(id(file)).batch();
        assertThat(after.getResumedAt()).isNotNull();
        assertThat(after.getVersion()).as("whoever looks at it may still act").isEqualTo(version);
    }

    @Test
    void what_would_have_to_be_guessed_is_refused_with_the_reason() {
        var text = "ФИО;Дата рождения;Паспорт;Действителен до;Регион;Дата въезда\n"
                + person() + ";AC2210401;2031;RU-SVE;\n"
                + person() + ";;;Алматы;\n"
                + person() + ";;;город Алматы;\n"
                + person() + ";;;Москва;2024\n";
        var fields = List.of(
                ListField.FULL_NAME,
                ListField.BIRTH_DATE,
                ListField.DOCUMENT_NUMBER,
                ListField.DOCUMENT_EXPIRES,
                ListField.REGION,
                ListField.ENTERED_ON);

        var file = done(check(received(text), fields));

        assertThat(rows(file, 0))
                .extracting(ImportRow::getNumber, row -> row.getState() == RowState.REFUSED, ListLifeIT::rule)
                .containsExactly(
                        tuple(2, true, "DOCUMENT_EXPIRES exchange.row.year []"),
                        tuple(3, true, "REGION exchange.row.region [KZ-19, KZ-75]"),
                        tuple(4, false, ""),
                        tuple(5, true, "ENTERED_ON exchange.row.year []"));
        assertThat(rows(file, 3)).extracting(ImportRow::getNumber).containsExactly(4, 5);
    }

    @Test
    void lines_are_erased_when_their_time_is_over() throws SQLException {
        var longAgo = Instant.now().minus(40, ChronoUnit.DAYS);
        var sent = new ArrayList<ImportFile>();
        ClockSource.backdated(longAgo, () -> sent.add(received("ФИО;Дата рождения\n" + lines(2))));
        var refused = done(perform(
                done(check(received("ФИО;Дата рождения\n" + lines(1) + "Пробуев;вчера\n"))), ImportAction.FILE));
        assertThat(refused.keptUntil()).isAfter(Instant.now().plus(20, ChronoUnit.DAYS));
        age(refused, longAgo);

        assertThat(Soon.is(() -> isErased(sent.get(0)) && isErased(refused))).isTrue();

        assertThat(opened(id(sent.get(0))).batch().getState()).isEqualTo(ImportState.DISCARDED);
        assertThat(opened(id(refused)).batch().getState()).isEqualTo(ImportState.FILED);
        assertThat(opened(id(refused)).count(RowState.REFUSED)).isEqualTo(1);
        assertThat(rows(refused, 0))
                .allSatisfy(row -> assertThat(row.getCells()).containsExactly(""));
    }

    private boolean isErased(ImportFile file) {
        return opened(id(file)).batch().getErasedAt() != null;
    }

    private void age(ImportFile file, Instant moment) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update import_batch set stepped_at = ? where id = ?")) {
            statement.setTimestamp(1, Timestamp.from(moment));
            statement.setString(2, id(file).toString());
            statement.executeUpdate();
        }
    }

    private static String rule(ImportRow row) {
        var rule = row.getReason();
        return rule == null ? "" : rule.field() + " " + rule.key() + " " + rule.details();
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(line -> person() + "\n").collect(Collectors.joining());
    }

    private static String person() {
        var born = Made.up().person().birthDate();
        return "Пробуев " + Given.one().cyrillic() + ";" + String.format(Locale.ROOT, "%s", born);
    }

    private ImportFile received(String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        return As.BAKYT.call(() -> desk.receive(UUID.randomUUID(), "list.csv", content));
    }

    private ImportFile check(ImportFile file) {
        return check(file, List.of(ListField.FULL_NAME, ListField.BIRTH_DATE));
    }

    private ImportFile check(ImportFile file, List<ListField> fields) {
        return As.BAKYT.call(
                () -> desk.check(id(file), file.batch().getVersion(), new Mapping(fields, DEFAULTS, true)));
    }

    private ImportFile perform(ImportFile file, ImportAction action) {
        return As.BAKYT.call(() -> desk.perform(id(file), file.batch().getVersion(), action));
    }

    private ImportFile done(ImportFile file) {
        assertThat(Soon.is(() -> !opened(id(file)).batch().getState().isUnderWay()))
                .isTrue();
        return opened(id(file));
    }

    private List<ImportRow> rows(ImportFile file, int after) {
        return As.BAKYT.call(() -> desk.rows(id(file), Set.of(RowState.values()), after, 50));
    }

    private ImportFile opened(UUID id) {
        return As.BAKYT.call(() -> desk.open(id));
    }

    private static UUID id(ImportFile file) {
        return file.batch().getId();
    }
}
