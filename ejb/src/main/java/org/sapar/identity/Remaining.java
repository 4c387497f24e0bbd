package org.sapar.identity;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long a sign-on goes on.
 *
 * @param idle if nobody touches anything from now on
 * @param day whatever is touched
 */
public record Remaining(Duration idle, Duration day) implements Serializable {

    /** Of somebody who is not signed on. */
    public static final Remaining NOTHING = new Remaining(Duration.ZERO, Duration.ZERO);
}
