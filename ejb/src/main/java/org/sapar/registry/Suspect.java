package org.sapar.registry;

import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.registry.matching.Likeness;
import org.sapar.registry.matching.Verdict;

/**
 * A file that may be of the same person, and what speaks for it and against it.
 *
 * @param version of the file, as it was compared
 */
public record Suspect(MigrantRow migrant, int version, Likeness likeness) implements Subject, Serializable {

    /** Whether somebody has to say that it is another person before a new file is made. */
    public boolean isLikely() {
        return likeness.verdict() == Verdict.LIKELY;
    }

    @Override
    public UUID subjectId() {
        return migrant.id();
    }
}
