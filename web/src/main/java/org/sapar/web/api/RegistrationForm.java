package org.sapar.web.api;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.NewMigrant;

/** Puts a migrant on file. */
record RegistrationForm(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        PersonJson person,
        DocumentJson document,
        StayJson stay,

        @Schema(description = "As typed; kept as E.164", examples = "+79123456789")
        String mobile,

        @Schema(description = "Language to speak with the person: ky, ru or en", examples = "ky")
        String language,

        @Schema(description = "The person agreed after the text was read out")
        boolean consent,

        @Schema(description = "Ids of files that look alike and that somebody looked at: they are of other people")
        Set<UUID> toldApart) {

    RegistrationForm {
        toldApart = toldApart == null ? Set.of() : toldApart;
    }

    NewMigrant form(UUID known) {
        return new NewMigrant(
                known,
                person == null ? null : person.form(),
                DocumentJson.form(document),
                StayJson.form(stay),
                mobile,
                consent,
                language,
                person == null ? null : person.pinReason());
    }
}
