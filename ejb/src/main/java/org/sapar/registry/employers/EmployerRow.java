package org.sapar.registry.employers;

import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Subject;

/** One line of a list of employers. */
public record EmployerRow(
        UUID id,
        String legalName,
        String country,
        String taxNumber,
        IndustrySection section,
        String region,
        EmployerStanding standing)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }
}
