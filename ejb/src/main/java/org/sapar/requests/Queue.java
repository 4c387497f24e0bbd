package org.sapar.requests;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A page of a queue.
 *
 * @param rows one more than a page has when there is a next page
 * @param counts of each state, under the same type and post
 * @param overdue how many are past their due day, under the same type and post
 */
public record Queue(List<RequestRow> rows, List<StateCount> counts, long overdue) implements Subject, Serializable {

    /** It is about many. */
    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return rows.stream().flatMap(row -> row.subjectIds().stream()).toList();
    }
}
