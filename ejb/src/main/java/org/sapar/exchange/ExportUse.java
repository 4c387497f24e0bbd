package org.sapar.exchange;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What an export is for.
 *
 * @param recipient who gets it outside; null for one's own use at the post
 */
@Embeddable
public record ExportUse(
        @NotNull @Enumerated(EnumType.STRING) ExportPurpose purpose,
        @Size(max = 200) String recipient,
        @NotNull @Enumerated(EnumType.STRING) LegalBasis basis)
        implements Serializable {

    /** As typed, without blanks around; nothing for a blank. */
    ExportUse tidy() {
        return new ExportUse(purpose, recipient == null || recipient.isBlank() ? null : recipient.strip(), basis);
    }
}
