package org.sapar.registry;

/** What becomes of a file when many are changed as one, or when that is undone. */
public enum GroupOutcome {
    /** It says what was told of the group. */
    CHANGED,
    /** It said so before. */
    SAME,
    /** Somebody saved it after the group was looked at. */
    MEANWHILE,
    /** It was taken back with the list by which it came. */
    WITHDRAWN,
    /** Another file has its records now. */
    MERGED,
    /** It goes by an alias, and is changed only by somebody who opens it. */
    PROTECTED,
    /** Another post keeps it. */
    OTHER_POST,
    /** No stay goes on. */
    NO_STAY,
    /** The person stays in another country, so that the day of entry has to be asked. */
    OTHER_COUNTRY,
    /** It says again what it said before the change. */
    RESTORED,
    /** Somebody saved it after the change, and what was saved is not touched. */
    SINCE
}
