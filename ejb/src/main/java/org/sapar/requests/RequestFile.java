package org.sapar.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.calendar.Deadline;
import org.sapar.identity.Subject;

/**
 * A request as its page shows it.
 *
 * @param actions what the caller may do now
 * @param deadline how the due day is computed, or null before acceptance
 */
public record RequestFile(ConsularRequest request, List<RequestAction> actions, Deadline deadline) implements Subject {

    @Override
    public UUID subjectId() {
        return request.getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(request.getId(), request.getMigrant().getId());
    }
}
