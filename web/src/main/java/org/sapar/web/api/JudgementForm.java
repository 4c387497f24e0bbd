package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.employers.EmployerStanding;

/** Says how an employer stands from now on. */
record JudgementForm(
        @Schema(description = "The version of the entry that was seen, unless If-Match names it")
        Integer version,

        EmployerStanding standing,

        @Schema(description = "Kept with the entry and shown")
        String reason) {}
