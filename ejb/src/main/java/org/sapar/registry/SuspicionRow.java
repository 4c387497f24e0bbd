package org.sapar.registry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.registry.matching.Finding;
import org.sapar.registry.matching.Verdict;

/** A pair of files that may be of one person, as a line of the work list; masked as {@link ComparedFile} is. */
public record SuspicionRow(
        UUID id,
        SuspicionState state,
        Verdict verdict,
        BigDecimal points,
        List<Finding> findings,
        Instant filedAt,
        Side one,
        Side other)
        implements Subject, Serializable {

    /** One of the two files. */
    public record Side(UUID id, String fileNo, String name, String birth, String post) implements Serializable {}

    @Override
    public UUID subjectId() {
        return id;
    }
}
