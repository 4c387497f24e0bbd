package org.sapar.registry;

import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A file before it is opened.
 *
 * @param open whether no reason is asked for
 */
public record Door(MigrantRow migrant, boolean open) implements Subject {

    @Override
    public UUID subjectId() {
        return migrant.id();
    }
}
