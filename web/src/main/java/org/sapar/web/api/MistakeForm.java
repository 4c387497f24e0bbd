package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that something was put on file by mistake. */
record MistakeForm(
        @Schema(description = "The version of the record that was seen, unless If-Match names it")
        Integer version,

        @Schema(description = "What the mistake was") String why) {}
