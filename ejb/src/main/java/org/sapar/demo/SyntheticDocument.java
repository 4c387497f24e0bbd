package org.sapar.demo;

import java.time.LocalDate;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.DocumentType;

/**
 * A document of a synthetic person.
 *
 * @param country that issued it, ISO 3166-1 alpha-2
 * @param expiresOn null for one that does not expire
 */
public record SyntheticDocument(
        DocumentType type,
        String country,
        String number,
        LocalDate issuedOn,
        LocalDate expiresOn,
        DocumentStatus status) {

    SyntheticDocument with(DocumentStatus other) {
        return new SyntheticDocument(type, country, number, issuedOn, expiresOn, other);
    }
}
