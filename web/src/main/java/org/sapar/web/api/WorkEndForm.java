package org.sapar.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.journey.EndReason;

/** Says that work has ended. */
record WorkEndForm(
        @Schema(description = "The version of the work that was seen, unless If-Match names it")
        Integer version,

        @Schema(description = "Last day of work") LocalDate on,
        EndReason reason) {}
