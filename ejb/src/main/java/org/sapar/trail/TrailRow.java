package org.sapar.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One line of the Trail as people read it.
 *
 * @param sub the person's id in Keycloak
 * @param name of the person, or null if the staff table does not know the id
 * @param post code of the post that the person worked for then, or null
 * @param centre code of the centre, or null
 * @param action the desk's method, and the constants that it was given
 * @param subjects ids of records, with a blank between
 * @param outcome {@code done}, {@code refused} at the door, or the key of what stood in the way
 * @param reason why, in the person's words, or null
 * @param seq the place in the chain, or null while it is not sealed
 */
public record TrailRow(
        UUID id,
        Instant at,
        String sub,
        String name,
        String post,
        String centre,
        String feature,
        String action,
        String subjects,
        String outcome,
        String reason,
        Long seq)
        implements Serializable {

    public boolean isDone() {
        return TrailBook.DONE.equals(outcome);
    }

    public boolean isSealed() {
        return seq != null;
    }

    /** Ids of the records that it names. */
    public List<UUID> named() {
        return Arrays.stream(subjects.split(" "))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /** The desk's method. */
    public String method() {
        return action.split(" ", 2)[0];
    }

    /** The constants that it was given; empty if none. */
    public List<String> constants() {
        return Arrays.stream(action.split(" ")).skip(1).toList();
    }
}
