package org.sapar.web.api;

import java.util.UUID;
import org.sapar.registry.employers.EmployerRow;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.employers.IndustrySection;

/** One line of a list of employers. */
record EmployerLine(
        UUID id,
        String legalName,
        String country,
        String taxNumber,
        IndustrySection section,
        String region,
        EmployerStanding standing) {

    static EmployerLine of(EmployerRow row) {
        return new EmployerLine(
                row.id(), row.legalName(), row.country(), row.taxNumber(), row.section(), row.region(), row.standing());
    }
}
