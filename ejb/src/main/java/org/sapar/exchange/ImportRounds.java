package org.sapar.exchange;

import static org.sapar.identity.Permission.EXCHANGE_IMPORT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sapar.identity.Subject;
import org.sapar.registry.Examined;
import org.sapar.registry.ListNeighbours;
import org.sapar.registry.ListRegistrar;
import org.sapar.registry.ListWithdrawal;
import org.sapar.shared.Broken;

/**
 * Works through a list, some hundred lines in a transaction: what the lines became is written with the files that they
 * made, so that a list can be left at any line and gone on with, and no line makes two files.
 */
@Stateless
public class ImportRounds {

    /** As many lines as a row of the Trail has room for ids. */
    static final int ROUND = 400;

    @Inject
    Imports imports;

    @Inject
    RowSorter sorter;

    @Inject
    ListRegistrar registrar;

    @Inject
    ListWithdrawal withdrawal;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * What one round did.
     *
     * @param files those that were made or withdrawn
     * @param last whether nothing is left to do
     */
    public record Round(UUID batch, List<UUID> files, boolean last) implements Subject, Serializable {

        @Override
        public UUID subjectId() {
            return batch;
        }

        @Override
        public Collection<UUID> subjectIds() {
            var ids = new ArrayList<>(files);
            ids.add(0, batch);
            return ids;
        }
    }

    /**
     * Takes the work up; where it was taken up before, the list says from now on that it went on after a break.
     *
     * @throws Broken if there is no such list
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public void takeUp(UUID id) {
        held(id).takeUp(clock.instant());
    }

    /**
     * Does the next round.
     *
     * @param most lines, at most {@value #ROUND}
     * @throws Broken if there is no such list
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public Round next(UUID id, int most) {
        var batch = held(id);
        return switch (batch.getState()) {
            case CHECKING, FILING ->
                round(batch, most, rows -> settle(batch, sorter.look(batch, rows), new ListNeighbours(1)));
            case WITHDRAWING -> round(batch, most, rows -> withdraw(batch, rows));
            default -> new Round(id, List.of(), true);
        };
    }

    /**
     * Does a round that was looked at beforehand.
     *
     * @param neighbours the lines of the rounds before
     * @return the last one, if the list is at another step by now, or in other hands
     * @throws Broken if there is no such list; the conflict, if somebody else did some of these lines
     */
    @RolesAllowed(EXCHANGE_IMPORT)
    public Round next(UUID id, LookedLines lines, ListNeighbours neighbours) {
        var batch = held(id);
        return batch.getState().isComparing() && batch.hold().equals(lines.hold())
                ? new Round(id, settle(batch, lines, neighbours), false)
                : new Round(id, List.of(), true);
    }

    /** Passes over the next line, on which the work has failed; it says so. */
    @RolesAllowed(EXCHANGE_IMPORT)
    public void passOver(UUID id) {
        var batch = held(id);
        waiting(batch, 1).forEach(row -> {
            if (batch.getState() == ImportState.WITHDRAWING) {
                row.become(RowState.KEPT, row.getMigrantId());
            } else {
                row.refuse(new Broken("exchange.row.fault"));
            }
        });
    }

    private ImportBatch held(UUID id) {
        var batch = imports.byId(id).orElseThrow(Broken::unknown);
        entityManager.lock(batch, LockModeType.PESSIMISTIC_WRITE);
        return batch;
    }

    /** The next lines that the work has not reached. */
    private List<ImportRow> waiting(ImportBatch batch, int most) {
        return imports.rows(batch.getId(), Set.of(batch.getState().waiting()))
                .setMaxResults(most)
                .getResultList();
    }

    /** Does the work, and tells which files it touched. */
    private Round round(ImportBatch batch, int most, Function<List<ImportRow>, List<UUID>> work) {
        var rows = waiting(batch, most);
        if (rows.isEmpty()) {
            finish(batch);
        }
        var files = rows.isEmpty() ? List.<UUID>of() : work.apply(rows);
        return new Round(batch.getId(), files, rows.isEmpty());
    }

    /** What is not on file when a list is withdrawn, will not be. */
    private void finish(ImportBatch batch) {
        if (batch.getState() == ImportState.WITHDRAWING) {
            imports.leaveOut(batch.getId());
        }
        batch.perform(ImportAction.FINISH, clock.instant());
    }

    /** The files that were made. */
    private List<UUID> settle(ImportBatch batch, LookedLines lines, ListNeighbours neighbours) {
        if (imports.count(lines.rows(), batch.getState().waiting())
                != lines.rows().size()) {
            // Nobody else works at the list, unless a server that was taken for dead is not.
            throw Broken.conflict();
        }
        var fit = sorter.sort(lines, neighbours);
        if (fit.isEmpty()) {
            return List.of();
        }
        var rows = ids(fit);
        if (batch.getState() == ImportState.CHECKING) {
            imports.ready(rows);
            return List.of();
        }
        registrar.register(fit, batch.getPost());
        imports.filed(rows);
        return rows;
    }

    private static List<UUID> ids(List<Examined> people) {
        return people.stream().map(one -> one.form().id()).toList();
    }

    private List<UUID> withdraw(ImportBatch batch, List<ImportRow> rows) {
        var files = rows.stream().map(ImportRow::getMigrantId).toList();
        var withdrawn = withdrawal.withdraw(files, batch.getFileName());
        rows.forEach(row -> row.become(
                withdrawn.contains(row.getMigrantId()) ? RowState.WITHDRAWN : RowState.KEPT, row.getMigrantId()));
        return List.copyOf(withdrawn);
    }
}
