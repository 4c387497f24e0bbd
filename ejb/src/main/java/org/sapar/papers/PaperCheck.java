package org.sapar.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.util.Optional;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.FileNumber;

/**
 * Tells anybody who holds a paper in his hands whether it is ours and still holds.
 *
 * <p>It needs no permission and leaves no Trail: it tells no more than the paper does, and only to who has it. The id
 * cannot be guessed; a number can, so it needs the code beside it.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class PaperCheck {

    @Inject
    IssuedPapers papers;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** The paper to which a code leads; nothing if there is none. */
    public Optional<CheckedPaper> byId(String publicId) {
        return PaperId.read(publicId).flatMap(papers::byPublicId).map(this::told);
    }

    /** The paper of this number, for who knows its code; nothing if there is none, or the code is another one. */
    public Optional<CheckedPaper> byNumber(String number, String code) {
        return FileNumber.normalise(number)
                .flatMap(papers::byNumber)
                .filter(paper -> PaperId.isCode(code, paper.getPublicId()))
                .map(this::told);
    }

    private CheckedPaper told(IssuedPaper paper) {
        var today = reference.post(paper.getPostCode()).orElseThrow().dayOf(clock.instant());
        return CheckedPaper.of(paper, today);
    }
}
