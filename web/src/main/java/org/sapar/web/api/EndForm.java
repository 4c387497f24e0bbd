package org.sapar.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that something holds no more. */
record EndForm(
        @Schema(description = "The version of the record that was seen, unless If-Match names it")
        Integer version,

        @Schema(description = "The last day on which it held")
        LocalDate on) {}
