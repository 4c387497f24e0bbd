package org.sapar.exchange;

import java.io.Serializable;

/** How many lines of a list are in a state. */
public record RowCount(RowState state, long count) implements Serializable {}
