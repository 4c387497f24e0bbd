package org.sapar.registry.employers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Sought;

/**
 * Which employer somebody is looking for.
 *
 * @param text a number, or parts of the name; null for all
 * @param standing null for all
 * @param page from 0
 * @param size lines of a page
 */
public record EmployerQuery(
        @Sought @Size(max = 200) String text,
        EmployerStanding standing,
        @Min(0) @Max(400) int page,
        @Min(1) @Max(200) int size)
        implements Serializable {}
