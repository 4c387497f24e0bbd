package org.sapar.shared;

import jakarta.ejb.ApplicationException;

/**
 * The caller may not do this at all.
 *
 * <p>Not a {@code SecurityException}, because the container would wrap that one.
 */
@ApplicationException(rollback = true)
public class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /** The text to show is {@code denied.<key>} in the bundle. */
    public Denied(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
