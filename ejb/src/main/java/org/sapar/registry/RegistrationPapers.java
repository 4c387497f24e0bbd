package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sapar.papers.Manuscript;
import org.sapar.papers.PaperKind;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.PaperOrder;
import org.sapar.papers.Values;
import org.sapar.papers.Words;
import org.sapar.shared.Broken;

/** Writes the papers of the consular register: what is confirmed to the person, and the card for the cabinet. */
@ApplicationScoped
class RegistrationPapers {

    @Inject
    PlaceNames places;

    @Inject
    PrintedPerson persons;

    @Inject
    RegistrationMoves moves;

    @Inject
    Registrations registrations;

    /**
     * Confirms that the person stands on the register, or was taken off it.
     *
     * @throws Broken if neither is the case
     */
    PaperOrder confirmation(ConsularRegistration entry, PaperLanguage language) {
        if (!confirmable(entry, moves.today(entry.getPostCode()))) {
            throw new Broken("registry.registration.paper", entry.getState());
        }
        var removed = entry.getState() == RegistrationState.REMOVED;
        var words = Words.in(language);
        var post = entry.getPostCode();
        var said = persons.who(entry.getMigrant(), words, moves.today(post))
                .with(facts(entry, words))
                .text("officeKy", places.office(post, PaperLanguage.KY))
                .text("officeOther", places.office(post, language.second()))
                .text("office", places.office(post, language))
                .text("city", places.city(post, language));
        return new PaperOrder(
                removed ? PaperKind.REMOVAL : PaperKind.REGISTRATION,
                entry.getId(),
                post,
                language,
                said,
                PrintedPerson.initials(entry.getMigrant()),
                entry.getTerm() == null ? null : entry.getTerm().dueOn());
    }

    /**
     * Whether there is something to confirm on the day: not when the time is over and the entry has only not ended yet,
     * nor when two files became one and nobody was taken off the register.
     */
    static boolean confirmable(ConsularRegistration entry, LocalDate today) {
        return switch (entry.getState()) {
            case REGISTERED ->
                entry.getTerm() == null || !entry.getTerm().dueOn().isBefore(today);
            case REMOVED -> entry.getRemoval() != null;
            default -> false;
        };
    }

    Manuscript card(ConsularRegistration entry, PaperLanguage language) {
        var words = Words.in(language);
        var post = entry.getPostCode();
        var steps = registrations.steps(entry).stream()
                .map(step -> step(step, words))
                .toList();
        return new Manuscript(
                "card",
                language,
                persons.inCabinet(entry.getMigrant(), words, moves.today(post))
                        .with(persons.printed(post))
                        .with(facts(entry, words))
                        .text("office", places.office(post, language))
                        .text("state", words.word(entry.getState()))
                        .rows("steps", steps));
    }

    private static Values facts(ConsularRegistration entry, Words words) {
        var stands = entry.getState() == RegistrationState.REGISTERED;
        return Values.none()
                .text("registration", entry.getNumber())
                .text("kind", words.word(entry.getKind()))
                .day("registeredOn", entry.getRegisteredOn())
                .text("until", stands && entry.getTerm() == null ? words.say("paper.unlimited") : null)
                .day(
                        "until",
                        stands && entry.getTerm() != null ? entry.getTerm().dueOn() : null)
                .day("removedOn", entry.getRemovedOn())
                .text("removal", words.word(entry.getRemoval()));
    }

    private Values step(RegistrationStep step, Words words) {
        var merged = step.getAction() == RegistrationAction.REMOVE && step.getReason() == null;
        var what = step.getAction() == null
                ? "ASKED"
                : merged ? "MERGED" : step.getAction().name();
        var who = step.getAuthor() == null ? words.say("card.system") : step.getAuthor();
        return Values.none()
                .text("at", places.moment(step.getFiledAt(), step.getPostCode()))
                .text("what", words.say("step." + what) + because(step, words))
                .text("who", who + ", " + places.city(step.getPostCode(), words.language()));
    }

    private static String because(RegistrationStep step, Words words) {
        return step.getReason() == null ? "" : ": " + words.word(step.getReason());
    }
}
