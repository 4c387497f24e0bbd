package org.sapar.reference;

/** What side of life abroad a training module prepares for. */
public enum Pillar {
    LEGAL,
    SOCIO_ECONOMIC,
    CULTURAL,
    LANGUAGE,
    SAFETY,
    HEALTH
}
