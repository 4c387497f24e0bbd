package org.sapar.registry.journey;

/** On what footing somebody works. */
public enum WorkKind {
    EMPLOYMENT,
    /** A contract of civil law for some work or service. */
    CIVIL,
    SELF,
    ENTREPRENEUR,
    PLATFORM,
    INFORMAL;

    /** Whether the host country takes it as a contract of work, on which a stay may rest. */
    public boolean isContract() {
        return this == EMPLOYMENT || this == CIVIL;
    }
}
