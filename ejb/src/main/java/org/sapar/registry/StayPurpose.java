package org.sapar.registry;

/** Why a migrant stays in the host country. */
public enum StayPurpose {
    WORK,
    STUDY,
    FAMILY,
    PRIVATE,
    TREATMENT,
    TRANSIT
}
