package org.sapar.reference;

/** What a term is counted in. */
public enum SlaUnit {
    /** Working days of the post's calendar. */
    WD,
    /** Calendar days. */
    CD,
    /** By the end of the working day. */
    SAME_DAY
}
