package org.sapar.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.Examined;
import org.sapar.registry.ListExaminer;
import org.sapar.registry.NewMigrant;
import org.sapar.shared.Broken;

/**
 * Sorts lines of a list into those that are fit for a file, those that an officer has to see, and those that are wrong.
 */
@ApplicationScoped
class RowSorter {

    @Inject
    ListExaminer examiner;

    @Inject
    Territories territories;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** Sorts the lines; the people of those that are fit. */
    List<Examined> sort(ImportBatch batch, List<ImportRow> rows) {
        var reader = new RowReader(batch, territories);
        var byId = new HashMap<UUID, ImportRow>();
        var forms = new ArrayList<NewMigrant>();
        for (var row : rows) {
            try {
                forms.add(reader.read(row));
                byId.put(row.getId(), row);
            } catch (Broken rule) {
                row.refuse(rule);
            }
        }
        var fit = new ArrayList<Examined>();
        for (var examined : examiner.examine(forms, today(batch))) {
            var row = byId.get(examined.form().id());
            if (examined.broken() != null) {
                row.refuse(examined.broken());
            } else if (examined.isFit()) {
                row.become(RowState.READY, null);
                fit.add(examined);
            } else {
                row.become(RowState.PARKED, null);
            }
        }
        return fit;
    }

    private LocalDate today(ImportBatch batch) {
        return reference.post(batch.getPost()).orElseThrow().dayOf(clock.instant());
    }
}
