/**
 * The machine readable zone of passports and identity cards (ICAO Doc 9303), read from a scanner or a paste.
 *
 * <p>{@link org.sapar.registry.mrz.MachineReadableZone} is the way in. It never refuses a text: what is wrong becomes a
 * finding that names the field, and the fields are shown as far as they can be read, so that the officer can correct
 * them against the document in hand.
 */
package org.sapar.registry.mrz;
