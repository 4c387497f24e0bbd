package org.sapar.exchange;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/**
 * What an officer says of a line that was parked.
 *
 * @param same the file of the same person, for {@link Kind#SAME_PERSON}; else null
 * @param version of that file as it was seen
 */
public record RowDecision(@NotNull Kind kind, UUID same, int version) implements Serializable {

    /** What can be said. */
    public enum Kind {
        SAME_PERSON,
        ANOTHER_PERSON,
        LEAVE_OUT
    }
}
