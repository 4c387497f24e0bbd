package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.DocumentType;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.NewDocument;

/** A passport, card or certificate. */
@JsonIgnoreProperties(
        value = {"id", "status", "since"},
        allowGetters = true)
record DocumentJson(
        @Schema(
                readOnly = true,
                description = "To name it in a report",
                examples = "0190d7a4-2b1e-7c3d-9a10-5f2f0c6a9418")
        UUID id,

        DocumentType type,

        @Schema(description = "Issuing state, ISO 3166-1 alpha-2", examples = "KG")
        String country,

        @Schema(description = "As printed; blanks and hyphens do not count", examples = "AC2990417")
        String number,

        LocalDate expiresOn,
        @Schema(readOnly = true) DocumentStatus status,

        @Schema(readOnly = true, description = "Since when it has that status, where something was reported")
        LocalDate since,

        @Schema(writeOnly = true, description = "The machine readable lines that were read")
        String mrz) {

    static DocumentJson of(IdentityDocument document) {
        return new DocumentJson(
                document.getId(),
                document.getType(),
                document.getCountry(),
                document.getNumber(),
                document.getExpiresOn(),
                document.getStatus(),
                document.getStatusSince(),
                null);
    }

    static NewDocument form(DocumentJson document) {
        return document == null
                ? null
                : new NewDocument(
                        document.type(), document.country(), document.number(), document.expiresOn(), document.mrz());
    }
}
