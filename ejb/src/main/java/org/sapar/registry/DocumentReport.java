package org.sapar.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.identity.Reason;

/**
 * What happened to a document.
 *
 * @param documentId one of the documents of the file
 * @param since the day on which it happened
 * @param reason how it came about, or null; a cancellation needs it
 */
public record DocumentReport(
        @NotNull UUID documentId,
        @NotNull DocumentAction action,
        @NotNull LocalDate since,
        @Reason @Size(max = 500) String reason)
        implements Serializable {}
