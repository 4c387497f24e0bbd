package org.sapar.registry;

import java.time.LocalDate;

/**
 * A record that holds until the next one of its kind takes its place, so that a person has one at a time: a name in one
 * script, a stay, a consular registration. When two files are merged, one of the two has to give way.
 */
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
