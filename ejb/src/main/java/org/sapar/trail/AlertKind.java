package org.sapar.trail;

/** What was unusual in how somebody opened files. */
public enum AlertKind {
    /** Many in a few minutes. */
    PACE,
    /** Many more than the person opens in an hour otherwise. */
    USUAL,
    /** As many as a day has; further ones were refused. */
    DAY,
    /** That of a person of the same surname. */
    NAMESAKE
}
