package org.sapar.registry.contacts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.papers.Words;
import org.sapar.registry.FileSummary;
import org.sapar.registry.FileSummary.Line;
import org.sapar.registry.Phone;

/**
 * Adds to the summary of a file how the person is reached, with what has to be heeded, and who belongs to the person.
 */
@ApplicationScoped
class ContactsInSummary {

    @Inject
    Contacts contacts;

    void add(@Observes @Priority(0) FileSummary summary) {
        var words = summary.words();
        summary.add(
                "contacts",
                new Line("contact", "kind", "safety"),
                contacts.contacts(summary.migrant()).stream()
                        .filter(contact -> !contact.isEnded())
                        .map(contact -> new Line(
                                contact.getReach().spaced(),
                                words.word(contact.getReach().kind()),
                                SafetyWords.of(contact.getSafety(), words)))
                        .toList());
        summary.add(
                "relatives",
                new Line("name", "relation", "contact"),
                contacts.relatives(summary.migrant()).stream()
                        .filter(relative -> !relative.isEnded())
                        // Paper lies about: nobody who is protected is named on that of another.
                        .filter(relative -> relative.getLinked() == null
                                || !relative.getLinked().isProtected())
                        .map(relative -> line(relative, words))
                        .toList());
    }

    private static Line line(Relative relative, Words words) {
        var kin = relative.getKin();
        return new Line(
                relative.getName(),
                words.word(kin.relation()),
                Stream.of(
                                Phone.spaced(kin.phone()),
                                kin.emergency() ? words.say("kin.emergency") : "",
                                kin.mayBeTold() ? "" : words.say("kin.notToBeTold"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")));
    }
}
