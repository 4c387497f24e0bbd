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

    static CheckedPaper of(IssuedPaper paper, LocalDate today) {
        return new CheckedPaper(
                paper.getKind(),
                paper.getNumber(),
                paper.getInitials(),
                paper.getIssuedOn(),
                paper.getPostCode(),
                paper.stateOn(today),
                paper.endedBy(today));
    }

    public boolean isValid() {
        return state == PaperState.VALID;
    }
}
