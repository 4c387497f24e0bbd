package org.sapar.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Sought;

/**
 * Filters of the directory that get a name.
 *
 * @param text as typed into the search box, or null
 * @param post code of the post that keeps the files, or null for all
 */
public record NewList(
        @NotBlank @Size(max = 60) String name,
        @Sought @Size(max = 200) String text,
        @Size(max = 10) String post) implements Serializable {}
