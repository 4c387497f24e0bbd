package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
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
import org.sapar.exchange.Disclosure;
import org.sapar.exchange.DisclosureDesk;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportFile;
import org.sapar.exchange.ExportFormat;
import org.sapar.exchange.ExportLayout;
import org.sapar.exchange.ExportPurpose;
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

/** What tests of exports need: a crowd to take out, and whoever asks, lets go and fetches. */
abstract class LeavingTest extends DeskTest {

    /** More than anybody takes out alone, also if some of them are taken for each other and parked. */
    private static final int MANY = 215;

    static final String OUTSIDE = "Миграционная служба; \"область\"";

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

    ExportFile ask(As who, String text, UUID id) {
        var columns = Set.of(ExportColumn.FILE_NO, ExportColumn.FULL_NAME, ExportColumn.MOBILE);
        return ask(who, text, form(id, ExportPurpose.CONTACT, columns));
    }

    ExportFile ask(As who, String text, NewExport told) {
        asked.add(told.id());
        return who.call(() -> desk.askExport(new ExportSought(text, null), told, new ExportWords(Map.of())));
    }

    static NewExport form(UUID id, ExportPurpose purpose, Set<ExportColumn> columns) {
        return new NewExport(
                id,
                new ExportUse(purpose, OUTSIDE, LegalBasis.PUBLIC_TASK),
                new ExportLayout(ExportFormat.CSV_SEMICOLON, "ru"),
                columns,
                "Приглашения на выездной приём");
    }

    ExportFile decide(As who, ExportFile file, ExportAction action, String note) {
        return who.call(
                () -> desk.decideExport(file.export().getId(), file.export().getVersion(), action, note));
    }

    ExportFile done(As who, ExportFile file) {
        var id = file.export().getId();
        assertThat(Soon.is(() -> state(who, id) != ExportState.RUNNING)).isTrue();
        return who.call(() -> desk.openExport(id));
    }

    ExportState state(As who, UUID id) {
        return who.call(() -> desk.openExport(id)).export().getState();
    }

    List<Disclosure> given(As who, Migrant migrant) {
        return who.call(() -> disclosures.givenOf(migrant.getId()));
    }

    List<String> fetched(As who, ExportFile file) {
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

    static List<String> unpacked(byte[] packed) {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many people of YEK with a name that nobody else has, sent in as a list by an officer; the name. */
    String crowd() {
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

    void filed(String list) {
        var id = UUID.randomUUID();
        var sent = As.BAKYT.call(() -> imports.receive(id, "crowd.csv", list.getBytes(StandardCharsets.UTF_8)));
        var fields = new ArrayList<>(List.of(ListField.SURNAME, ListField.GIVEN, ListField.BIRTH_DATE));
        var defaults = new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru");
        As.BAKYT.run(() -> imports.check(id, sent.batch().getVersion(), new Mapping(fields, defaults, true)));
        assertThat(Soon.is(() -> importState(id) == ImportState.CHECKED)).isTrue();
        As.BAKYT.run(() -> imports.perform(id, imports.open(id).batch().getVersion(), ImportAction.FILE));
        assertThat(Soon.is(() -> importState(id) == ImportState.FILED)).isTrue();
    }

    ImportState importState(UUID id) {
        return As.BAKYT.call(() -> imports.open(id)).batch().getState();
    }

    /** One of the crowd. */
    UUID one(String name, int place) {
        return As.BAKYT
                .call(() -> registry.find(new MigrantQuery(name, null, 0, 200)))
                .get(place)
                .id();
    }

    int pieces(ExportFile file) {
        return number("select count(*) from export_chunk where export_id = ?", id(file));
    }

    static String id(ExportFile file) {
        return file.export().getId().toString();
    }

    int number(String query, String value) {
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

    void sql(String change, String... values) {
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
