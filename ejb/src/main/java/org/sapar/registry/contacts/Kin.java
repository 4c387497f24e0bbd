package org.sapar.registry.contacts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who somebody is to a migrant, and what may be said to him.
 *
 * @param name as it is written at home; null if the file of the person says it
 * @param bornOn null when it is not known
 * @param guardianBasis by what right somebody is the guardian, such as the order of a court; null for others
 * @param phone in E.164 once it is kept, or null
 * @param emergency whether to be called when something has happened to the migrant
 * @param mayBeTold whether to be told where the migrant is and how things stand
 */
@Embeddable
public record Kin(
        @NotNull @Enumerated(EnumType.STRING) Relation relation,
        @Size(max = 300) String name,
        LocalDate bornOn,
        @Size(max = 300) String guardianBasis,
        @Size(max = 40) String phone,
        boolean emergency,
        boolean mayBeTold)
        implements Serializable {

    /** Without the name, which the file of the person says. */
    Kin onFile() {
        return new Kin(relation, null, bornOn, guardianBasis, phone, emergency, mayBeTold);
    }
}
