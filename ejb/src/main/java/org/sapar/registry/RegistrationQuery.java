package org.sapar.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/**
 * What is looked for in the consular register.
 *
 * @param list what has to be seen to
 * @param post code of one of the caller's posts, or null for all of them
 * @param page from 0
 * @param size rows of a page
 * @param after id of the entry that the page begins after, or null; the number of the page does not count then
 */
public record RegistrationQuery(
        @NotNull RegistrationList list,
        @Size(max = 10) String post,
        @Min(0) @Max(400) int page,
        @Min(1) @Max(200) int size,
        UUID after)
        implements Serializable {}
