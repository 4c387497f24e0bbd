package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;

/**
 * A further document of somebody who is on file.
 *
 * @param id born with the form
 * @param migrantId whose it is
 */
public record Paper(
        @NotNull UUID id,
        @NotNull UUID migrantId,
        @NotNull @Valid NewDocument document) implements Serializable {}
