package org.sapar.registry.employers;

/** Whether one has to be careful with an employer. */
public enum EmployerStanding {
    OK,
    /** There were complaints: look closely. */
    WATCH,
    /** People must not be sent there. */
    SUSPENDED
}
