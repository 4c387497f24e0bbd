package org.sapar.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Reason;

/**
 * What an officer says about two files that may be of one person.
 *
 * @param seen the versions that were compared
 * @param kept the file that stays, when the two are of one person; else null
 * @param taken the fields in which the other file is right
 * @param reason may be null, unless the action asks for it
 */
public record Decision(
        @NotNull SuspicionAction action,
        @NotNull Seen seen,
        UUID kept,
        @NotNull @Size(max = 20) Set<@NotNull PersonField> taken,
        @Reason @Size(max = 500) String reason)
        implements Serializable {

    /**
     * Versions, so that nobody decides about what he has not seen.
     *
     * @param pair of the suspicion
     * @param one of its first file
     * @param other of its second file
     */
    public record Seen(int pair, int one, int other) implements Serializable {}

    boolean isExplained() {
        return reason != null && !reason.isBlank();
    }
}
