package org.sapar.registry.employers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Reason;

/** How an employer stands from now on, and why. */
public record Judgement(
        @NotNull EmployerStanding standing,
        @Reason @NotBlank @Size(max = 500) String reason) implements Serializable {}
