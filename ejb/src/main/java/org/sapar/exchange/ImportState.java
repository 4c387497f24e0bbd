package org.sapar.exchange;

/** How far a list of people has come. */
public enum ImportState {
    /** It is there, and nobody has said yet what stands in its columns. */
    UPLOADED,
    /** Each line is held against the rules and the register; nothing is filed. */
    CHECKING,
    CHECKED,
    /** Files are made. */
    FILING,
    FILED,
    /** Somebody stopped the making or the taking back of files; those that were made stay. */
    STOPPED,
    /** Files that nobody has worked with are taken back. */
    WITHDRAWING,
    WITHDRAWN,
    /** It was left, and its lines are forgotten. */
    DISCARDED;

    /** Whether the system works on it now. */
    public boolean isUnderWay() {
        return this == CHECKING || this == FILING || this == WITHDRAWING;
    }

    /** Whether the lines are held against the register now. */
    boolean isComparing() {
        return this == CHECKING || this == FILING;
    }

    /** What the lines are that the work of this step has not reached. */
    RowState waiting() {
        return switch (this) {
            case CHECKING -> RowState.NEW;
            case FILING -> RowState.READY;
            default -> RowState.FILED;
        };
    }
}
