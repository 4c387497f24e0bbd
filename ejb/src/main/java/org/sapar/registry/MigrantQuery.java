package org.sapar.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Sought;

/**
 * Whom somebody is looking for.
 *
 * @param text a file or registration number, a PIN, a document number, or parts of a name in either script; null for
 *     all
 * @param post code of the post that keeps the file, or null for all
 * @param page from 0
 * @param size lines of a page
 */
public record MigrantQuery(
        @Sought @Size(max = 200) String text,
        @Size(max = 10) String post,
        @Min(0) @Max(400) int page,
        @Min(1) @Max(200) int size)
        implements Serializable {}
