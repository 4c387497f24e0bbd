package org.sapar.registry;

import java.util.UUID;
import org.sapar.registry.matching.Description.Marks;

/** A document of a file, read for comparing only. */
record ReadDocument(UUID migrant, String country, String number) {

    String mark() {
        return Marks.document(country, number);
    }
}
