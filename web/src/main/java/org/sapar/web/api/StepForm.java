package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.requests.RequestAction;
import org.sapar.requests.Said;

/** Moves a request along. */
record StepForm(
        RequestAction action,

        @Schema(description = "Why, where the action asks for it")
        String reason,

        @Schema(description = "A receipt, blank or register number, where the action asks for it")
        String reference,

        @Schema(description = "The version that was seen, unless If-Match names it")
        Integer version) {

    Said said() {
        return new Said(reason, reference);
    }
}
