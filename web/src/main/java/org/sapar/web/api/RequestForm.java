package org.sapar.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;

/** Opens a request. */
record RequestForm(
        @Schema(description = "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
        UUID id,

        @Schema(description = "Who applies") UUID migrantId,

        @Schema(description = "Code of the request type", examples = "RTN-A")
        String type,

        Channel channel,

        @Schema(description = "What is asked for, in the officer's words")
        String details) {

    NewRequest form(UUID known) {
        return new NewRequest(known, migrantId, type, channel, details);
    }
}
