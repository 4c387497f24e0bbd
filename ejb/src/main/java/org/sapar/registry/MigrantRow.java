package org.sapar.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.identity.Subject;

/** One line of a list of migrants. */
public record MigrantRow(
        UUID id, String fileNo, String nameCyrillic, String nameLatin, LocalDate birthDate, String postCode)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }
}
