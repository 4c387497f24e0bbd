package org.sapar.registry;

import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A line of the list of changes of many files.
 *
 * @param undoable whether the caller can undo it now
 */
public record GroupRow(GroupChange change, boolean undoable) implements Subject {

    @Override
    public UUID subjectId() {
        return change.getId();
    }
}
