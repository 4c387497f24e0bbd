package org.sapar.exchange;

import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.Stay;

/**
 * Somebody as an export tells of him.
 *
 * @param stay the one that goes on, or null
 * @param mobile in E.164; null if it is not known, or must not be called
 * @param document the latest that is valid as far as was reported, or null
 */
record ExportedPerson(Migrant file, Stay stay, IdentityDocument document, String mobile) {}
