package org.sapar.registry.skills;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * An occupation that somebody can practise.
 *
 * @param occupation ISCO-08, four digits
 * @param years of experience
 * @param lastYear in which it was practised last, or null
 */
@Embeddable
public record Trade(
        @NotNull @Pattern(regexp = "[0-9]{4}", message = "{registry.occupation}")
        String occupation,

        @NotNull @Min(0) @Max(70) Integer years,
        Integer lastYear,
        @NotNull @Enumerated(EnumType.STRING) Evidence evidence)
        implements Serializable {

    /** Whether it says more than was known: more years, a later one, or a better proof. */
    boolean renews(Trade known) {
        return years > known.years
                || lastYear != null && (known.lastYear == null || lastYear > known.lastYear)
                || evidence.compareTo(known.evidence) > 0;
    }
}
