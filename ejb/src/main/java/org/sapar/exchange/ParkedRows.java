package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.sapar.registry.ListRegistrar;
import org.sapar.shared.Broken;

/** The lines that wait for an officer, because a file may be of the same person. */
@ApplicationScoped
class ParkedRows {

    @Inject
    Imports imports;

    @Inject
    ListRegistrar registrar;

    @Inject
    Territories territories;

    /** A line with the files that resemble it today. */
    ParkedRow open(ImportBatch batch, UUID id) {
        var row = id == null
                ? imports.rows(batch.getId(), Set.of(RowState.PARKED)).setMaxResults(1).getResultList().stream()
                        .findFirst()
                        .orElseThrow(Broken::unknown)
                : waiting(batch, id);
        var form = new RowReader(batch, territories).read(row);
        return new ParkedRow(row, form, registrar.suspects(form));
    }

    ImportRow decide(ImportBatch batch, UUID id, int version, RowDecision decision) {
        var row = waiting(batch, id);
        if (row.getVersion() != version) {
            throw Broken.conflict();
        }
        var reader = new RowReader(batch, territories);
        var form = reader.read(row);
        switch (decision.kind()) {
            case SAME_PERSON -> {
                if (decision.same() == null) {
                    throw Broken.at("same", "exchange.row.same");
                }
                registrar.recognise(decision.same(), decision.version(), form, reader.tellsOfStay(row));
                row.become(RowState.LINKED, decision.same());
            }
            case ANOTHER_PERSON -> {
                registrar.registerBeside(form, decision.others(), batch.getPost());
                row.become(RowState.FILED, row.getId());
            }
            case LEAVE_OUT -> row.become(RowState.LEFT_OUT, null);
        }
        return row;
    }

    /** Only once the others are filed: what is found before may come from this very list. */
    private ImportRow waiting(ImportBatch batch, UUID id) {
        if (batch.getState() != ImportState.FILED) {
            throw new Broken("exchange.row.early");
        }
        return imports.row(batch.getId(), id)
                .filter(row -> row.getState() == RowState.PARKED)
                .orElseThrow(Broken::unknown);
    }
}
