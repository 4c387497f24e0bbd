package org.sapar.papers;

import java.time.LocalDate;

/**
 * What anybody is told of a paper that he holds in his hands, and no more.
 *
 * @param initials of the person whom it tells of
 * @param post code of the post that issued it
 * @param endedOn since when it holds no more, or null
 */
public record CheckedPaper(
        PaperKind kind,
        String number,
        String initials,
        LocalDate issuedOn,
        String post,
        PaperState state,
        LocalDate endedOn) {

    static CheckedPaper of(PaperRow row) {
        return new CheckedPaper(
                row.kind(), row.number(), row.initials(), row.issuedOn(), row.postCode(), row.state(), row.endedOn());
    }

    public boolean isValid() {
        return state == PaperState.VALID;
    }
}
