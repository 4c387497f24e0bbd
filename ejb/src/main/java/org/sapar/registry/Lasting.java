package org.sapar.registry;

import java.time.LocalDate;

/** A record of which one at a time holds for a person: a name in one script, a stay, a consular registration. */
interface Lasting extends OfMigrant {

    /** What it is one of. */
    PersonField field();

    /** Whether it is the one that holds. */
    boolean goesOn();

    /** Ends it, because that of the other file goes on. */
    void end(LocalDate day);

    /** Lets it go on, as if it had never been ended. */
    void resume();
}
