package org.sapar.registry;

import java.io.Serializable;

/**
 * How far the register was compared with itself.
 *
 * @param files that were compared
 * @param pairs that had something in common
 * @param noted pairs that nobody had suspected before
 */
public record Swept(int files, long pairs, int noted) implements Serializable {}
