package org.sapar.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer says of a line that was parked.
 *
 * @param same the file of the same person, for {@link Kind#SAME_PERSON}; else null
 * @param version of that file as it was seen
 * @param others the files that were shown and are of others, for {@link Kind#ANOTHER_PERSON}; else empty
 */
public record RowDecision(
        @NotNull Kind kind,
        UUID same,
        int version,
        @NotNull @Size(max = 50) Set<UUID> others) implements Serializable {

    /** It is the person of this file. */
    public static RowDecision samePerson(UUID file, int version) {
        return new RowDecision(Kind.SAME_PERSON, file, version, Set.of());
    }

    /** The person has none of these files. */
    public static RowDecision anotherPerson(Set<UUID> others) {
        return new RowDecision(Kind.ANOTHER_PERSON, null, 0, others);
    }

    /** Nothing comes of the line. */
    public static RowDecision leaveOut() {
        return new RowDecision(Kind.LEAVE_OUT, null, 0, Set.of());
    }

    /** What can be said. */
    public enum Kind {
        SAME_PERSON,
        ANOTHER_PERSON,
        LEAVE_OUT
    }
}
