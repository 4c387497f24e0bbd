package org.sapar.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * Two files that may be of one person, side by side, with what the reader may do now.
 *
 * @param one the file whose id is the smaller one
 * @param actions the lawful actions that are the reader's
 */
public record SuspicionFile(
        Suspicion suspicion,
        ComparedFile one,
        ComparedFile other,
        List<ComparedField> fields,
        List<SuspicionAction> actions)
        implements Subject {

    @Override
    public UUID subjectId() {
        return suspicion.getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(suspicion.getId(), one.id(), other.id());
    }

    /** Whether one of the two is kept by another post, and the reader has not said why he looks. */
    public boolean isMasked() {
        return one.masked() || other.masked();
    }
}
