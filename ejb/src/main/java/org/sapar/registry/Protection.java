package org.sapar.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Reason;

/**
 * What is said when a file is put under protection.
 *
 * @param alias the one name under which everybody sees the person from then on
 * @param reason kept in the Trail
 */
public record Protection(
        @NotBlank @Size(max = 100) @Pattern(regexp = PersonName.LETTERS, message = "{registry.name.letters}")
        String alias,

        @Reason @NotBlank @Size(max = 500) String reason)
        implements Serializable {}
