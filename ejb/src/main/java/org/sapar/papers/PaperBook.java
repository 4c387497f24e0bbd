package org.sapar.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.persistence.Numbers;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.FileNumber;

/**
 * The book of the papers that were issued: each has a number and an id by which others check it, and is kept as it was
 * printed, so that the same paper can be printed again.
 */
@ApplicationScoped
public class PaperBook {

    private static final String SERIES = "-PAP";

    private static final int DIGITS = 6;

    /** Where the paper is checked; the code on it leads there. */
    private static final String CHECK = Optional.ofNullable(System.getenv("SAPAR_PUBLIC_URL"))
                    .filter(address -> !address.isBlank())
                    .map(address -> address.strip().replaceAll("/+$", ""))
                    .orElse("http://localhost:8080")
            + "/public/check.xhtml";

    @Inject
    IssuedPapers papers;

    @Inject
    Press press;

    @Inject
    Numbers numbers;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The paper that says this. If one that was issued before says the same and holds, it is that one; else a new one
     * is issued, and if one in the language said something else, all that were issued of the record hold no more. Two
     * who ask for the same at once have to be kept apart by whoever calls this.
     *
     * @throws Broken if a letter of it cannot be printed
     */
    public IssuedPaper issue(PaperOrder order) {
        var standing = papers.standing(order.recordId(), order.kind(), order.language());
        var same = standing.stream().filter(paper -> paper.says(order.said())).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (!press.canPrint(signed(order))) {
            throw new Broken("papers.letters");
        }
        var today = today(order.post());
        if (!standing.isEmpty()) {
            // What it said is not so any more, in whatever language it was said.
            papers.valid(order.recordId()).forEach(paper -> paper.end(PaperState.REPLACED, today));
        }
        var mark = new PaperMark(PaperId.next(), number(order.post(), today), today);
        var paper = new IssuedPaper(clock.instant(), order, mark, caller.standing());
        var template = order.kind().template();
        var pdf = press.print(manuscript(order, mark));
        papers.entityManager().persist(paper.printed(press.version(template), pdf));
        papers.entityManager().persist(new PaperCopy(paper.getId(), pdf));
        return paper;
    }

    private Values signed(PaperOrder order) {
        return order.said().with(Values.none().text("author", caller.standing().displayName()));
    }

    /** Prints what is issued to nobody and stands in no book. */
    public byte[] print(Manuscript manuscript) {
        return press.print(manuscript);
    }

    /** The paper of that id. */
    public Optional<IssuedPaper> paper(UUID id) {
        return papers.byId(id);
    }

    /** What was issued of a record, the latest first. */
    public List<IssuedPaper> of(UUID record) {
        return papers.of(record);
    }

    /** The PDF of a paper as it was printed. */
    public byte[] copy(IssuedPaper paper) {
        return papers.entityManager().find(PaperCopy.class, paper.getId()).content();
    }

    /** What was issued of the record holds no more. */
    public void end(UUID record, PaperState how) {
        papers.valid(record).forEach(paper -> paper.end(how, today(paper.getPostCode())));
    }

    private Manuscript manuscript(PaperOrder order, PaperMark mark) {
        var values = Values.none()
                .text("number", mark.number())
                .day("issuedOn", mark.issuedOn())
                .text("author", caller.standing().displayName())
                .text("address", CHECK)
                .text("link", CHECK + "?paper=" + mark.publicId())
                .text("code", PaperId.code(mark.publicId()));
        return new Manuscript(
                order.kind().template(), order.language(), order.said().with(values));
    }

    private String number(String post, LocalDate today) {
        var prefix = post + SERIES;
        return FileNumber.of(prefix, today.getYear(), numbers.next(prefix + "-" + today.getYear()), DIGITS);
    }

    private LocalDate today(String post) {
        return reference.post(post).orElseThrow().dayOf(clock.instant());
    }
}
