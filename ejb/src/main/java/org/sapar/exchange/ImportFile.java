package org.sapar.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A list with what its page shows.
 *
 * @param counts how many of its lines are in each state
 * @param sample the first lines
 * @param actions what the caller may do now
 * @param idle whether the system should work on it and does not, because the one who left it may not any more
 * @param keptUntil when its lines are erased if nothing more is done with it; null while the system works on it, and
 *     once they are erased
 */
public record ImportFile(
        ImportBatch batch,
        Map<RowState, Long> counts,
        List<ImportRow> sample,
        List<ImportAction> actions,
        boolean idle,
        Instant keptUntil)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return batch.getId();
    }

    /** How many lines the work that is under way has behind it. */
    public long done() {
        return switch (batch.getState()) {
            case CHECKING -> batch.getRowCount() - count(RowState.NEW);
            case FILING -> batch.getRowCount() - count(RowState.READY);
            case WITHDRAWING -> batch.getRowCount() - count(RowState.FILED);
            default -> batch.getRowCount();
        };
    }

    /** The same, without anything that the lines tell. */
    public Progress progress() {
        return new Progress(done(), batch.getRowCount(), batch.getState().isUnderWay() && !idle);
    }

    public long count(RowState state) {
        return counts.getOrDefault(state, 0L);
    }
}
