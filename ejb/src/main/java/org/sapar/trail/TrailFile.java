package org.sapar.trail;

/**
 * A row of the Trail as its page shows it.
 *
 * @param version of the record that was acted on, or null
 * @param sought keyed hash of what was looked for, or null
 * @param genuine whether the row still fits its code
 * @param seal its place in the chain, or null while it waits
 */
public record TrailFile(TrailRow row, Integer version, String sought, boolean genuine, Seal seal) {}
