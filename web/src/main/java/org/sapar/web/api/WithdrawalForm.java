package org.sapar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdraws somebody from a session. */
record WithdrawalForm(
        @Schema(description = "The version of the enrolment that was seen, unless If-Match names it")
        Integer version) {}
