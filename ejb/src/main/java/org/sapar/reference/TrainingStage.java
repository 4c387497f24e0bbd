package org.sapar.reference;

/** Where in the journey a training programme stands. */
public enum TrainingStage {
    /** Pre-employment orientation. */
    PEO,
    /** Pre-departure orientation. */
    PDO,
    /** Post-arrival orientation. */
    PAO,
    /** Return and reintegration orientation. */
    RRO
}
