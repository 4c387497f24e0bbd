package org.sapar.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Enrols a migrant. */
record EnrolmentForm(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        UUID migrantId) {}
