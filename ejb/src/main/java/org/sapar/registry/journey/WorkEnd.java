package org.sapar.registry.journey;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When and why work ended.
 *
 * @param on the last day of work
 */
public record WorkEnd(@NotNull LocalDate on, @NotNull EndReason reason) implements Serializable {}
