package org.sapar.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.Migrant;

/** Whom something is about, as far as a list of other things tells. */
record ApplicantJson(
        UUID id,
        @Schema(examples = "PER-0000417-06") String fileNo,
        @Schema(examples = "Абдыкадыров Нурлан Асанович") String name) {

    static ApplicantJson of(Migrant migrant) {
        return new ApplicantJson(migrant.getId(), migrant.getFileNo(), migrant.getNameCyrillic());
    }
}
