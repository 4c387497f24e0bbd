package org.sapar.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What is told of a group of people.
 *
 * @param value the language, or the region by ISO 3166-2
 */
public record GroupWish(
        @NotNull GroupAction action,
        @NotBlank @Size(max = 20) String value) implements Serializable {}
