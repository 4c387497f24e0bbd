package org.sapar.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.requests.Channel;
import org.sapar.requests.ConsularRequest;
import org.sapar.requests.FeeState;
import org.sapar.requests.Outcome;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestFile;
import org.sapar.requests.RequestState;
import org.sapar.requests.RequestStep;

/** A request with what the caller may do now. */
record RequestJson(
        UUID id,
        int version,
        @Schema(examples = "YEK-SRV-2026-004812-09") String number,
        @Schema(examples = "RTN-A") String type,
        String post,
        ApplicantJson applicant,
        Channel channel,
        String details,
        RequestState state,
        Instant receivedAt,
        ClockJson clock,
        Fee fee,
        Decision decision,
        @Schema(description = "What the caller may do now") List<RequestAction> actions,
        List<Step> steps) {

    /** What is to be paid. */
    @Schema(name = "Fee")
    record Fee(
            BigDecimal amount,

            @Schema(description = "ISO 4217", examples = "USD")
            String currency,

            FeeState state) {}

    /** What was decided, and the paper that came of it. */
    @Schema(name = "Decision")
    record Decision(
            @Schema(description = "Absent before the decision")
            Outcome outcome,

            boolean refusalProposed,

            @Schema(description = "Number of the blank or of the notarial register")
            String paper) {}

    /** One step in its life; the one that opened it has no action. */
    @Schema(name = "Step")
    record Step(Instant at, String by, RequestAction action, RequestState leadsTo, String reason, String reference) {

        static Step of(RequestStep step) {
            return new Step(
                    step.getFiledAt(),
                    step.getAuthor(),
                    step.getAction(),
                    step.getLeadsTo(),
                    step.getReason(),
                    step.getReference());
        }
    }

    static RequestJson of(RequestFile file) {
        ConsularRequest request = file.request();
        return new RequestJson(
                request.getId(),
                request.getVersion(),
                request.getNumber(),
                request.getTypeCode(),
                request.getPost(),
                ApplicantJson.of(request.getMigrant()),
                request.getChannel(),
                request.getDetails(),
                request.getState(),
                request.getFiledAt(),
                ClockJson.of(request),
                new Fee(request.getFeeAmount(), request.getFeeCurrency(), request.getFeeState()),
                new Decision(request.getOutcome(), request.isRefusalProposed(), request.getPaper()),
                file.actions(),
                request.getSteps().stream().map(Step::of).toList());
    }
}
