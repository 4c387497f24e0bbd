package org.sapar.exchange;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sapar.identity.Caller;
import org.sapar.reference.ImportRule;
import org.sapar.reference.ReferenceDesk;

/** Shows lists as their page needs them: how far they are, what can be done, and until when their lines are kept. */
@ApplicationScoped
class ImportFiles {

    @Inject
    Imports imports;

    @Inject
    ImportQueue queue;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    ImportFile of(ImportBatch batch) {
        var sample = imports.rowsAfter(batch.getId(), Set.of(RowState.values()), 0, isShown())
                .setMaxResults(ImportIntake.SAMPLE)
                .getResultList();
        return new ImportFile(batch.whole(), counts(batch), sample, actions(batch), isIdle(batch), keptUntil(batch));
    }

    /** Whether the caller may see the lines of protected people. */
    boolean isShown() {
        return caller.may(REGISTRY_PROTECT);
    }

    Progress progress(ImportBatch batch) {
        return new ImportFile(batch, counts(batch), List.of(), List.of(), isIdle(batch), null).progress();
    }

    private Map<RowState, Long> counts(ImportBatch batch) {
        return imports.counts(batch.getId()).stream().collect(Collectors.toMap(RowCount::state, RowCount::count));
    }

    /** Whether the system should work on it and cannot, as whom it was left by. */
    boolean isIdle(ImportBatch batch) {
        return batch.getState().isUnderWay() && queue.isLeft(batch.getId(), batch.getSub());
    }

    /** What the caller may do now. */
    List<ImportAction> actions(ImportBatch batch) {
        return ImportAction.moves().from(batch.getState()).keySet().stream()
                .filter(action -> !action.isOfTheSystem())
                .toList();
    }

    /** Lists whose last step lies before this moment have been kept long enough; nothing if no rule holds. */
    Optional<Instant> over() {
        return kept().map(clock.instant()::minus);
    }

    private Instant keptUntil(ImportBatch batch) {
        return batch.getErasedAt() != null || batch.getState().isUnderWay()
                ? null
                : kept().map(batch.getSteppedAt()::plus).orElse(null);
    }

    /** The ministry's rule holds by its calendar everywhere. */
    private Optional<Duration> kept() {
        return reference
                .importRule(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .map(ImportRule::getKeptDays)
                .map(Duration::ofDays);
    }
}
