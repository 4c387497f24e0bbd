package org.sapar.reference;

import java.io.Serializable;

/** A length of time that a rule allows, such as five working days. */
public record Term(int value, SlaUnit unit) implements Serializable {}
