package org.sapar.reporting;

import java.io.Serializable;

/** One number of a table: of which office, of what, how many. */
record Cell(String office, Enum<?> what, long count) implements Serializable {}
