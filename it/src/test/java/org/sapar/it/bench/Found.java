package org.sapar.it.bench;

import java.io.Serializable;
import java.util.UUID;
import org.sapar.registry.matching.Verdict;

/**
 * A file in an answer.
 *
 * @param verdict how likely it is that of the person, or null where nobody asked
 */
public record Found(UUID id, Verdict verdict) implements Serializable {

    /** Whether it has to be answered before a new file is made. */
    public boolean isLikely() {
        return verdict == Verdict.LIKELY;
    }
}
