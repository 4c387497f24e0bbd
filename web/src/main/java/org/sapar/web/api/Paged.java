package org.sapar.web.api;

/** A page of a list, after which there may be another one. */
interface Paged {

    /** Address of the next page, or null on the last one. */
    String next();
}
