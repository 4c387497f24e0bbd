package org.sapar.trail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.UUID;

/**
 * Which alerts somebody wants to see.
 *
 * @param open only those of which nobody has said yet what came of them
 * @param page from 0
 * @param size rows of a page
 * @param after id of the alert that the page begins after, or null; the number of the page does not count then
 */
public record AlertQuery(
        boolean open,
        @Min(0) @Max(400) int page,
        @Min(1) @Max(200) int size,
        UUID after) implements Serializable {}
