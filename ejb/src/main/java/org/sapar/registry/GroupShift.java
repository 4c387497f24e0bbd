package org.sapar.registry;

import java.io.Serializable;

/**
 * How many files of a group go, or went, from the same value to the new one.
 *
 * @param before the language, or the region; null where none was told
 */
public record GroupShift(String before, long files) implements Serializable {}
