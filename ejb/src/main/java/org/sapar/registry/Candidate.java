package org.sapar.registry;

import org.sapar.registry.matching.Description;

/**
 * A file that may be of the same person, as far as it is compared.
 *
 * @param version of the file
 */
record Candidate(MigrantRow row, int version, Description description) {}
