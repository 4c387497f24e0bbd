package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.training.SessionAction;

/** Opens enrolment, begins, finishes or cancels a session. */
record SessionStepForm(
        SessionAction action,

        @Schema(description = "The version that was seen, unless If-Match names it")
        Integer version) {}
