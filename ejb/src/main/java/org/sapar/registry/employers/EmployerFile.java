package org.sapar.registry.employers;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * An employer with how he stood.
 *
 * @param steps the latest first
 */
public record EmployerFile(Employer employer, List<EmployerStep> steps) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return employer.getId();
    }
}
