package org.sapar.exchange;

import java.io.Serializable;

/**
 * How far the system has come with a list or an export; it tells of nobody.
 *
 * @param done lines or people that are behind it
 * @param all lines or people in all
 * @param working whether it goes on
 */
public record Progress(long done, long all, boolean working) implements Serializable {}
