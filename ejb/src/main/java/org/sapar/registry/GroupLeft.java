package org.sapar.registry;

import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * A file of a group that is left as it is.
 *
 * @param file as lists show it
 * @param why what stands in the way
 */
public record GroupLeft(MigrantRow file, GroupOutcome why) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return file.id();
    }
}
