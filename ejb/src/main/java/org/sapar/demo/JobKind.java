package org.sapar.demo;

/** On what ground somebody works. */
public enum JobKind {
    EMPLOYMENT(62),
    CIVIL(16),
    SELF(6),
    ENTREPRENEUR(3),
    PLATFORM(8),
    INFORMAL(5);

    private final int percent;

    JobKind(int percent) {
        this.percent = percent;
    }

    /** How many of a hundred contracts. */
    int percent() {
        return percent;
    }
}
