package org.sapar.web.api;

/** The record is not the one that the caller has seen. */
class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String etag;

    /** With the ETag of the record as it stands, or null when it cannot be told. */
    Stale(String etag, Throwable conflict) {
        super(conflict);
        this.etag = etag;
    }

    String etag() {
        return etag;
    }
}
