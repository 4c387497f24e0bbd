package org.sapar.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.Examined;
import org.sapar.registry.ListExaminer;
import org.sapar.registry.ListNeighbours;
import org.sapar.registry.NewMigrant;
import org.sapar.shared.Broken;

/**
 * Sorts lines of a list into those that are fit for a file, those that an officer has to see, and those that are wrong.
 */
@ApplicationScoped
class RowSorter {

    @Inject
    Imports imports;

    @Inject
    ListExaminer examiner;

    @Inject
    Territories territories;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** Reads lines as forms and holds them against the register; nothing is changed. */
    LookedLines look(ImportBatch batch, List<ImportRow> rows) {
        var reader = new RowReader(batch, territories);
        var refused = new HashMap<UUID, Broken>();
        var forms = new ArrayList<NewMigrant>();
        for (var row : rows) {
            try {
                forms.add(reader.read(row));
            } catch (Broken rule) {
                refused.put(row.getId(), rule);
            }
        }
        return new LookedLines(
                batch.hold(),
                rows.stream().map(ImportRow::getId).toList(),
                refused,
                examiner.look(forms, today(batch)));
    }

    /**
     * Writes down which lines are wrong and which somebody has to see; the people of the others, which stay as they
     * are.
     */
    List<Examined> sort(LookedLines lines, ListNeighbours neighbours) {
        var fit = new ArrayList<Examined>();
        var parked = new ArrayList<UUID>();
        var refused = new HashMap<>(lines.refused());
        for (var examined : neighbours.settle(lines.people())) {
            var row = examined.form().id();
            if (examined.broken() != null) {
                refused.put(row, examined.broken());
            } else if (examined.isFit()) {
                fit.add(examined);
            } else {
                parked.add(row);
            }
        }
        rows(refused.keySet()).forEach(row -> row.refuse(refused.get(row.getId())));
        rows(parked).forEach(row -> row.become(RowState.PARKED, null));
        return fit;
    }

    private List<ImportRow> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : imports.these(ids);
    }

    private LocalDate today(ImportBatch batch) {
        return reference.post(batch.getPost()).orElseThrow().dayOf(clock.instant());
    }
}
