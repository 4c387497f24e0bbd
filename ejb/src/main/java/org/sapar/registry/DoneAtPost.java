package org.sapar.registry;

/** A record of a migrant's file that tells at which post something was done for the person. */
public interface DoneAtPost extends OfMigrant {

    /** Code of the post. */
    String office();
}
