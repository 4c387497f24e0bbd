package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_ENLIST;
import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.papers.IssuedPaper;
import org.sapar.papers.PaperBook;
import org.sapar.papers.PaperLanguage;
import org.sapar.shared.Broken;

/**
 * The desk where what stands in the register is printed. Who may not open the file of the person may print nothing of
 * it.
 */
@Stateless
public class PrintDesk {

    @Inject
    Registrations registrations;

    @Inject
    FileAccess access;

    @Inject
    RegistrationPapers papers;

    @Inject
    SummaryWriter summaries;

    @Inject
    PaperBook book;

    @EJB
    Caller caller;

    /**
     * The confirmation that somebody stands on the consular register, or was taken off it. It is issued when it is
     * asked for the first time; the same is given again as long as it says what is so, and it holds no more when it
     * does not.
     *
     * @throws Broken if there is no such entry, another post has it, there is nothing to confirm, or a letter of the
     *     name cannot be printed
     */
    @RolesAllowed(REGISTRY_ENLIST)
    public Printed confirmation(@NotNull UUID registration, @NotNull PaperLanguage language) {
        var entry = opened(registration);
        // Whoever prints or changes it at the same moment is waited for, and what he did is seen.
        registrations.entityManager().refresh(entry, LockModeType.PESSIMISTIC_WRITE);
        if (!caller.posts().contains(entry.getPostCode())) {
            throw new Broken("registry.registration.elsewhere");
        }
        return printed(book.issue(papers.confirmation(entry, language)), entry);
    }

    /**
     * A paper that was issued, as it was printed then, whether it still holds or not.
     *
     * @throws Broken if there is none, or the caller has to say first why he opens the file of the person
     */
    @RolesAllowed(REGISTRY_ENLIST)
    public Printed copy(@NotNull UUID paper) {
        var issued = book.paper(paper).orElseThrow(Broken::unknown);
        return printed(issued, opened(issued.getRecordId()));
    }

    /**
     * The card of an entry for the cabinet of the post.
     *
     * @throws Broken if there is no such entry, or the caller has to say first why he opens the file of the person
     */
    @RolesAllowed(REGISTRY_READ)
    public Printed card(@NotNull UUID registration, @NotNull PaperLanguage language) {
        var entry = opened(registration);
        return new Printed(
                "card-" + entry.getMigrant().getFileNo(),
                book.print(papers.card(entry, language)),
                entry.getId(),
                entry.getMigrant().getId());
    }

    /**
     * What the file of a migrant says, in short; of requests only those that the caller may read.
     *
     * @throws Broken if there is no such file, or the caller has to say first why he opens it
     */
    @RolesAllowed(REGISTRY_READ)
    public Printed summary(@NotNull UUID migrant, @NotNull PaperLanguage language) {
        var file = access.open(migrant);
        return new Printed("file-" + file.getFileNo(), book.print(summaries.summary(file, language)), file.getId());
    }

    private ConsularRegistration opened(UUID id) {
        var entry = registrations.byId(id).orElseThrow(Broken::unknown);
        access.open(entry.getMigrant().getId());
        return entry;
    }

    private Printed printed(IssuedPaper paper, ConsularRegistration entry) {
        return new Printed(
                paper.getNumber(),
                book.copy(paper),
                paper.getId(),
                entry.getId(),
                entry.getMigrant().getId());
    }
}
