package org.sapar.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.sapar.identity.Sought;
import org.sapar.shared.LookAlikes;

/**
 * A document as it is laid on the counter.
 *
 * @param country issuing state, ISO 3166-1 alpha-2
 * @param number as printed; blanks and hyphens do not count
 * @param expiresOn null when the document does not name a day
 * @param mrz the machine readable lines that were read, or null
 */
public record NewDocument(
        @NotNull DocumentType type,

        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{registry.country}")
        String country,

        @Sought
        @NotBlank
        @Size(max = 20)
        @Pattern(regexp = "[\\s-]*[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\s-]*", message = "{registry.documentNumber}")
        String number,

        LocalDate expiresOn,
        @Size(max = 200) String mrz)
        implements Serializable {

    /** The number as it is kept and compared: upper case, Latin letters, without blanks and hyphens. */
    static String number(String typed) {
        var bare = new StringBuilder();
        typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .chars()
                .forEach(letter -> bare.append(LookAlikes.latin((char) letter)));
        return bare.toString();
    }
}
