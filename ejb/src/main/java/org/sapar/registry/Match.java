package org.sapar.registry;

import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A file that has the same PIN or the same document.
 *
 * @param by what is the same: {@code pin} or {@code document}
 */
public record Match(MigrantRow migrant, String by) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return migrant.id();
    }
}
