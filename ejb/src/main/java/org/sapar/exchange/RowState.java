package org.sapar.exchange;

/** What became of a line of a list. */
public enum RowState {
    NEW,
    /** Nothing speaks against a file. */
    READY,
    /** A file may be of the same person: an officer has to look. */
    PARKED,
    /** A rule stands in the way; the reason says which. */
    REFUSED,
    /** It made a file. */
    FILED,
    /** An officer recognised the person, whose file has what the list tells. */
    LINKED,
    /** An officer left it out. */
    LEFT_OUT,
    /** The file that it made was taken back. */
    WITHDRAWN,
    /** The list was withdrawn, but somebody had worked with this file. */
    KEPT
}
