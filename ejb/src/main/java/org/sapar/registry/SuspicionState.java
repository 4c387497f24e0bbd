package org.sapar.registry;

/** What became of the suspicion that two files are of one person. */
public enum SuspicionState {
    SUSPECTED,
    POSTPONED,
    /** Two people; the two files are never proposed again. */
    DIFFERENT,
    /** One person, says one officer; a second one has to agree. */
    CONFIRMED_SAME,
    /** One file has the records of both. */
    MERGED;

    /** Whether somebody still has to look. */
    public boolean isOpen() {
        return this == SUSPECTED || this == POSTPONED || this == CONFIRMED_SAME;
    }
}
