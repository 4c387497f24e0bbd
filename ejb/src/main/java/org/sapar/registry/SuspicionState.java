package org.sapar.registry;

/** What became of the suspicion that two files are of one person. */
public enum SuspicionState {
    SUSPECTED,
    POSTPONED,
    /** Two people; the two files are never proposed again. */
    DIFFERENT;

    /** Whether somebody still has to look. */
    public boolean isOpen() {
        return this != DIFFERENT;
    }
}
