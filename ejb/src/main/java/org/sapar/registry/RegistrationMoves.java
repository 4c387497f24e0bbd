package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sapar.identity.Caller;
import org.sapar.papers.IssuedPaper;
import org.sapar.papers.PaperBook;
import org.sapar.papers.PaperState;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.RegistrationRule;

/** Moves an entry of the consular register, counts until when it holds, and writes what was done into its history. */
@ApplicationScoped
class RegistrationMoves {

    @Inject
    Registrations registrations;

    @Inject
    PaperBook papers;

    @Inject
    Event<FileChanged> changed;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** Notes that it was asked for. */
    void opened(ConsularRegistration entry) {
        note(entry, null, RegistrationSaid.NOTHING);
    }

    /** Enters it under a number from today on. */
    void register(ConsularRegistration entry, String number) {
        var today = today(entry.getPostCode());
        entry.register(number, today, term(entry, today));
        tell(entry, step(entry, RegistrationAction.REGISTER, RegistrationSaid.NOTHING));
    }

    /** Takes the person off the register. */
    void remove(ConsularRegistration entry, RegistrationSaid said) {
        entry.remove(said.reason(), said.since());
        tell(entry, step(entry, RegistrationAction.REMOVE, said));
    }

    /** The post takes over the entry of another one. */
    void transfer(ConsularRegistration entry, String post, RegistrationSaid said) {
        var before = entry.getPostCode();
        entry.transfer(post);
        tell(entry, step(entry, RegistrationAction.TRANSFER, said).from(before));
    }

    /** Any other action, with what is said of it. */
    void perform(ConsularRegistration entry, RegistrationAction action, RegistrationSaid said) {
        var today = today(entry.getPostCode());
        switch (action) {
            case ASK -> entry.ask(term(RegistrationRule.PAPERS, today));
            case REGISTER_AGAIN -> entry.registerAgain(today, term(entry, today));
            case RENEW -> entry.renew(term(entry, today));
            default -> entry.perform(action);
        }
        tell(entry, step(entry, action, said));
    }

    /** Notes what the merging of two files did to it; who merges them tells of it when all is done. */
    void note(ConsularRegistration entry, RegistrationAction action, RegistrationSaid said) {
        keep(entry, step(entry, action, said));
    }

    /** The papers that were issued of an entry. */
    List<IssuedPaper> papers(ConsularRegistration entry) {
        return papers.of(entry.getId());
    }

    /** Keeps the step, and lets follow what hangs on who has the person on the register. */
    private void tell(ConsularRegistration entry, RegistrationStep step) {
        var migrant = entry.getMigrant();
        var follows = RegistrationAction.ofStanding().contains(step.getAction());
        // Many end by the calendar in one transaction, and nobody waits for what follows.
        var later = caller.standing().staffId() == null;
        if (follows && !later) {
            // Before the step is written, which takes a weaker lock on the file: two would wait for each other.
            registrations.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        }
        keep(entry, step);
        if (follows) {
            changed.fire(later ? FileChanged.later(migrant) : FileChanged.of(migrant));
        }
    }

    /** What a paper says of the entry is so no more after it was changed. */
    private void keep(ConsularRegistration entry, RegistrationStep step) {
        registrations.entityManager().persist(step);
        if (RegistrationAction.ofTheDesk().contains(step.getAction())) {
            // Waits for whoever prints the entry at this moment; his paper ends with the others.
            registrations.entityManager().flush();
            papers.end(step.entryId(), ending(step));
        }
    }

    private static PaperState ending(RegistrationStep step) {
        if (step.getLeadsTo() != RegistrationState.REMOVED) {
            return PaperState.CHANGED;
        }
        return step.getReason() == RemovalReason.EXPIRED ? PaperState.EXPIRED : PaperState.ENDED;
    }

    /** The day that it is at the post. */
    LocalDate today(String post) {
        return reference.post(post).orElseThrow().dayOf(clock.instant());
    }

    private RegistrationStep step(ConsularRegistration entry, RegistrationAction action, RegistrationSaid said) {
        return new RegistrationStep(clock.instant(), entry, action, said, caller.standing());
    }

    private RegistrationTerm term(ConsularRegistration entry, LocalDate from) {
        var rule = entry.getKind().rule();
        return rule == null ? null : term(rule, from);
    }

    private RegistrationTerm term(String rule, LocalDate from) {
        return RegistrationTerm.of(reference.registrationRule(rule, from).orElseThrow(), from);
    }
}
