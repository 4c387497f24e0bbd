package org.sapar.training;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * A session as its page shows it.
 *
 * @param enrolments those with a place first, then those who wait, each in the order of their application
 * @param actions what the caller may do with the session now
 */
public record SessionFile(Session session, List<Enrolment> enrolments, List<SessionAction> actions) implements Subject {

    @Override
    public UUID subjectId() {
        return session.getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.concat(
                        Stream.of(session.getId()),
                        enrolments.stream()
                                .map(enrolment -> enrolment.getMigrant().getId()))
                .toList();
    }
}
