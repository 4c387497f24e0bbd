package org.sapar.registry.contacts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Comparator;
import org.sapar.shared.Broken;

/**
 * What has to be heeded so that a call brings nobody into danger, as the person has told it.
 *
 * @param safeFrom with {@link Safe#ONLY_BETWEEN} the time, {@code 19:00}, by the clock of the person; else null
 * @param safeTo the end of that time; before {@code safeFrom} if it lies behind midnight
 * @param noMessage whether nothing may be left: no voice message, no text
 * @param notToFamily whether the family may not learn that the consulate calls
 * @param notToEmployer whether the employer may not learn it
 * @param codeWord by which the two know one another, or null
 */
@Embeddable
public record Safety(
        @NotNull @Enumerated(EnumType.STRING) Safe safe,

        @Pattern(regexp = Safety.TIME, message = "{registry.time}")
        String safeFrom,

        @Pattern(regexp = Safety.TIME, message = "{registry.time}")
        String safeTo,

        boolean noMessage,
        boolean notToFamily,
        boolean notToEmployer,
        @Size(max = 60) String codeWord)
        implements Serializable {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** What forbids more comes behind: two files that were merged may say of one number different things. */
    static final Comparator<Safety> STRICTER = Comparator.comparing(Safety::safe)
            .thenComparing(Safety::noMessage)
            .thenComparing(Safety::notToFamily)
            .thenComparing(Safety::notToEmployer);

    /** Whether it must not be used at all. */
    public boolean isForbidden() {
        return safe == Safe.NO;
    }

    /** The same without what means nothing: times that do not limit, a code word of blanks. */
    Safety tidy() {
        var word = codeWord == null || codeWord.isBlank() ? null : codeWord.strip();
        if (safe != Safe.ONLY_BETWEEN) {
            return new Safety(safe, null, null, noMessage, notToFamily, notToEmployer, word);
        }
        if (safeFrom == null || safeTo == null || safeFrom.equals(safeTo)) {
            throw Broken.at(safeFrom == null ? "safeFrom" : "safeTo", "registry.contact.between");
        }
        return new Safety(safe, safeFrom, safeTo, noMessage, notToFamily, notToEmployer, word);
    }
}
