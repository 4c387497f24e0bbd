package org.sapar.exchange;

import static org.sapar.identity.Permission.EXCHANGE_IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.persistence.Slice;
import org.sapar.persistence.Versions;
import org.sapar.shared.Broken;

/** The desk where lists of people are sent in, checked, filed and, if need be, withdrawn. */
@Stateless
public class ImportDesk {

    /** Lines of a page of lines. */
    public static final int PAGE = 25;

    private static final int MOST = 200;

    @Inject
    Imports imports;

    @Inject
    ImportIntake intake;

    @Inject
    ParkedRows parked;

    @Inject
    Versions versions;

    @Inject
    ImportFiles files;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /**
     * Takes a list; the same one again gives the same answer.
     *
     * @param id born with the form
     * @param content of a CSV in any encoding and with any separator, or of an XLSX
     * @throws Broken if it is no list, or larger than a list may be
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportFile receive(@NotNull UUID id, @NotBlank @Size(max = 200) String fileName, @NotNull byte[] content) {
        intake.take(id, fileName, content);
        return file(known(id));
    }

    /** The lists of the caller's post, the newest first; one more than asked for when there is a next page. */
    @RolesAllowed(EXCHANGE_IMPORT)
    public List<ImportBatch> imports(@Min(0) @Max(400) int page, @Min(1) @Max(MOST) int size) {
        return imports.newest()
                .setFirstResult(page * size)
                .setMaxResults(size + 1)
                .getResultList();
    }

    /**
     * A list and how far it has come.
     *
     * @throws Broken if there is none
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportFile open(@NotNull UUID id) {
        return file(known(id));
    }

    /**
     * Says what stands in the columns, and has each line checked; nothing is filed.
     *
     * @param version of the list as it was seen
     * @throws Broken if a name or the birth date is in no column; the conflict, if somebody else was first
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportFile check(@NotNull UUID id, int version, @NotNull @Valid Mapping mapping) {
        var batch = seen(id, version);
        var columns = batch.getColumns();
        if (mapping.fields().size() != columns.size()) {
            throw new Broken("conflict");
        }
        ImportIntake.checkFields(mapping.fields());
        versions.raise(batch, () -> {
            begin(batch, ImportAction.CHECK);
            imports.renew(id);
            batch.map(
                    IntStream.range(0, columns.size())
                            .mapToObj(place -> new ImportColumn(
                                    columns.get(place).title(), mapping.fields().get(place)))
                            .toList(),
                    mapping.defaults());
        });
        return file(batch);
    }

    /**
     * Has the checked lines filed, stops what the system does, or discards what nobody needs.
     *
     * @param version of the list as it was seen
     * @throws Broken if it is not lawful now; the conflict, if somebody else was first
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportFile perform(@NotNull UUID id, int version, @NotNull ImportAction action) {
        var batch = lawful(id, version, action);
        if (action == ImportAction.WITHDRAW) {
            throw Broken.at("reason", "exchange.withdrawal");
        }
        versions.raise(batch, () -> {
            begin(batch, action);
            if (action == ImportAction.DISCARD) {
                imports.forget(id);
                batch.erased(clock.instant());
            }
            if (action == ImportAction.STOP && batch.getState() == ImportState.UPLOADED) {
                imports.renew(id);
            }
        });
        return file(batch);
    }

    /**
     * Has the files taken back that the list made and nobody has worked with.
     *
     * @param version of the list as it was seen
     * @throws Broken if it is not lawful now; the conflict, if somebody else was first
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportFile withdraw(@NotNull UUID id, int version, @Reason @NotBlank @Size(max = 500) String reason) {
        var batch = lawful(id, version, ImportAction.WITHDRAW);
        versions.raise(batch, () -> {
            begin(batch, ImportAction.WITHDRAW);
            batch.withdraw(reason.strip());
        });
        return file(batch);
    }

    /**
     * Goes on with work that the system had to leave, as the caller's own from now on.
     *
     * @throws Broken the conflict, if the work goes on or somebody else has taken it over
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportFile resume(@NotNull UUID id, int version) {
        var batch = seen(id, version);
        if (!files.isIdle(batch)) {
            throw Broken.conflict();
        }
        versions.raise(batch, () -> batch.handTo(caller.standing()));
        return file(batch);
    }

    /**
     * The lines in these states in the order of the list; one more than asked for when there is a next page. Lines that
     * somebody decides meanwhile move none of those behind.
     *
     * <p>Lines that made, or went to, a file that is protected are left out for whoever may not see protected people:
     * they bear the names beside the file.
     *
     * @param after the number of the last line that was seen, or 0
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public List<ImportRow> rows(
            @NotNull UUID id, @NotNull Set<RowState> states, @Min(0) int after, @Min(1) @Max(MOST) int size) {
        known(id);
        return Slice.of(imports.rowsAfter(id, states, after, files.isShown()), size);
    }

    /**
     * The next line that waits for an officer, with the files that may be of the same person.
     *
     * @param row a certain one, or null for the first
     * @throws Broken if none waits
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ParkedRow parked(@NotNull UUID id, UUID row) {
        return parked.open(known(id), row);
    }

    /**
     * Decides about a line that waits.
     *
     * @param version of the line as it was seen
     * @throws Broken if a rule stands in the way; the conflict, if somebody else was first
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public ImportRow decide(@NotNull UUID id, @NotNull UUID row, int version, @NotNull @Valid RowDecision decision) {
        return parked.decide(known(id), row, version, decision);
    }

    private void begin(ImportBatch batch, ImportAction action) {
        batch.perform(action, clock.instant());
        batch.handTo(caller.standing());
    }

    private ImportBatch lawful(UUID id, int version, ImportAction action) {
        var batch = seen(id, version);
        if (!files.actions(batch).contains(action)) {
            throw new Broken("exchange.move", action, batch.getState());
        }
        return batch;
    }

    private ImportBatch seen(UUID id, int version) {
        var batch = known(id);
        if (batch.getVersion() != version) {
            throw Broken.conflict();
        }
        return batch;
    }

    private ImportBatch known(UUID id) {
        return imports.byId(id).orElseThrow(Broken::unknown);
    }

    private ImportFile file(ImportBatch batch) {
        return files.of(batch);
    }
}
