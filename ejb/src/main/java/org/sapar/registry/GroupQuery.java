package org.sapar.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.UUID;

/**
 * Which changes of many files somebody wants to see.
 *
 * @param page from 0
 * @param size rows of a page
 * @param after id of the change that the page begins after, or null; the number of the page does not count then
 */
public record GroupQuery(
        @Min(0) @Max(400) int page, @Min(1) @Max(200) int size, UUID after) implements Serializable {}
