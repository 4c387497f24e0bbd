package org.sapar.papers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued paper without what was printed.
 *
 * @param author the name of who issued it
 * @param initials of the person whom it tells of
 * @param validUntil the last day on which it holds, or null
 * @param state as of the day on which it was looked up
 * @param endedOn since when it holds no more, or null
 */
public record PaperRow(
        UUID id,
        String publicId,
        String number,
        PaperKind kind,
        PaperLanguage language,
        String postCode,
        String author,
        String initials,
        LocalDate issuedOn,
        LocalDate validUntil,
        PaperState state,
        LocalDate endedOn)
        implements Serializable {

    /** The same, as it stands on the day. */
    PaperRow on(LocalDate today) {
        if (state != PaperState.VALID || validUntil == null || !validUntil.isBefore(today)) {
            return this;
        }
        return new PaperRow(
                id,
                publicId,
                number,
                kind,
                language,
                postCode,
                author,
                initials,
                issuedOn,
                validUntil,
                PaperState.EXPIRED,
                validUntil.plusDays(1));
    }

    public boolean isValid() {
        return state == PaperState.VALID;
    }
}
