package org.sapar.registry;

import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/** A migrant's file as its page shows it. */
public record MigrantFile(Migrant migrant, List<ConsularRegistration> registrations) implements Subject {

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
