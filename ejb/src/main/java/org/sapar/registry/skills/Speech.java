package org.sapar.registry.skills;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A language that somebody speaks.
 *
 * @param language ISO 639-1
 * @param certificate what proves it, with its number, or null
 */
@Embeddable
public record Speech(
        @NotNull @Pattern(regexp = "[a-z]{2}", message = "{registry.skills.language}")
        String language,

        @NotNull @Enumerated(EnumType.STRING) LanguageLevel level,
        @Size(max = 100) String certificate)
        implements Serializable {

    /** Whether it says more than was known: a better level, or a proof of no lower one. */
    boolean renews(Speech known) {
        var better = level.compareTo(known.level);
        return better > 0 || better == 0 && certificate != null && !certificate.equals(known.certificate);
    }
}
