package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.ImportRow;
import org.sapar.exchange.ListField;
import org.sapar.exchange.Mapping;
import org.sapar.exchange.RowState;
import org.sapar.it.Soon;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.StayPurpose;

/** Lists that are longer than what is worked through at once. */
class LongListIT extends DeskTest {

    private static final int ROUND = 400;

    private static final int LINES = 4 * ROUND + 1;

    @EJB
    ImportDesk desk;

    @Test
    void whoever_stands_in_a_list_several_times_gets_one_file_however_far_apart_the_lines_are() {
        var often = Made.up();
        var list = new StringBuilder("ФИО;Дата рождения;Пол;ПИН;Паспорт\n");
        for (var line = 0; line < LINES; line++) {
            list.append(line(line % ROUND == 0 ? often : Made.up()));
        }

        var file = filed(list.toString());

        assertThat(file.counts())
                .as("no line is left out")
                .containsOnlyKeys(RowState.FILED, RowState.PARKED)
                .hasEntrySatisfying(RowState.FILED, filed -> assertThat(filed).isGreaterThan(LINES - ROUND));
        assertThat(As.BAKYT.call(() -> desk.rows(file.batch().getId(), Set.of(RowState.PARKED), 0, 50)))
                .extracting(ImportRow::getNumber)
                .contains(ROUND + 2, 2 * ROUND + 2, 3 * ROUND + 2, 4 * ROUND + 2);
        assertThat(As.BAKYT.call(
                        () -> registry.find(new MigrantQuery(often.person().pin(), null, 0, 5))))
                .hasSize(1);
    }

    private ImportFile filed(String text) {
        var sent =
                As.BAKYT.call(() -> desk.receive(UUID.randomUUID(), "list.csv", text.getBytes(StandardCharsets.UTF_8)));
        var fields = new ArrayList<ListField>();
        sent.batch().getColumns().forEach(column -> fields.add(column.field()));
        var mapping = new Mapping(fields, new ImportDefaults("KG", "RU-SVE", StayPurpose.WORK, "ru"), true);
        var checked = done(As.BAKYT.call(
                () -> desk.check(sent.batch().getId(), sent.batch().getVersion(), mapping)));
        return done(As.BAKYT.call(
                () -> desk.perform(checked.batch().getId(), checked.batch().getVersion(), ImportAction.FILE)));
    }

    private ImportFile done(ImportFile file) {
        var id = file.batch().getId();
        assertThat(Soon.is(() -> !opened(id).batch().getState().isUnderWay())).isTrue();
        return opened(id);
    }

    private ImportFile opened(UUID id) {
        return As.BAKYT.call(() -> desk.open(id));
    }

    private static String line(NewMigrant form) {
        var person = form.person();
        return "%s;%s;м;%s;%s\n"
                .formatted(
                        person.cyrillic().full(),
                        person.birthDate().day(),
                        person.pin(),
                        form.document().number());
    }
}
