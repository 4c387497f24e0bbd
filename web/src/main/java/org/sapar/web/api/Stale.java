package org.sapar.web.api;

/** The record is not the one that the caller has seen. */
class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Shown current;

    /** With the record as it stands, or null when it cannot be told. */
    Stale(Shown current, Throwable conflict) {
        super(conflict);
        this.current = current;
    }

    /** The record as it stands, or null. */
    Shown current() {
        return current;
    }
}
