package org.sapar.registry;

import static org.sapar.registry.PersonField.CYRILLIC;
import static org.sapar.registry.PersonField.LATIN;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.papers.Values;
import org.sapar.papers.Words;
import org.sapar.registry.contacts.SafeNumbers;
import org.sapar.registry.contacts.SafetyWords;

/** What papers say of a person, and of who prints them. */
@ApplicationScoped
class PrintedPerson {

    @Inject
    PlaceNames places;

    @Inject
    SafeNumbers numbers;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Who it is: what every paper may say. By the names of the person, and by no alias, for a paper is shown together
     * with a passport; only those print it who may open the file.
     */
    Values who(Migrant person, Words words, LocalDate today) {
        return Values.none()
                .text("name", Objects.requireNonNullElse(person.value(CYRILLIC), person.value(LATIN)))
                .text("latin", latin(person))
                .text("birthDate", person.getBirth().printed())
                .text("citizenship", places.country(person.getCitizenship(), words.language()))
                .text(
                        "document",
                        document(person, today).map(one -> said(one, words)).orElse(null));
    }

    /** What only papers for the office say besides. */
    Values inside(Migrant person, Words words) {
        return Values.none()
                .text("file", person.getFileNo())
                .text("sex", words.word(person.getSex()))
                .text("pin", person.getPin())
                .text("mobile", mobile(person, words))
                .text(
                        "stay",
                        person.stay()
                                .map(stay -> places.region(stay.getRegion(), words.language()))
                                .orElse(null));
    }

    /** With what has to be heeded before it is called. */
    private String mobile(Migrant person, Words words) {
        return numbers.main(person)
                .map(safety -> person.getMobile() + " (" + SafetyWords.of(safety, words) + ")")
                .orElse(person.getMobile());
    }

    /**
     * Who it is on a card that lies where everybody of the post sees it: of somebody who is protected the alias and the
     * number of the file.
     */
    Values inCabinet(Migrant person, Words words, LocalDate today) {
        return person.isProtected()
                ? Values.none().text("name", person.getAlias()).text("file", person.getFileNo())
                : who(person, words, today).with(inside(person, words));
    }

    /**
     * Who printed it and when, by the clock of his post or else of that which keeps the file; it stands on each page.
     */
    Values printed(String keeper) {
        var post = caller.posts().stream().findFirst().orElse(keeper);
        return Values.none()
                .text("who", caller.standing().displayName())
                .text("when", places.moment(clock.instant(), post));
    }

    /** {@code Ө. Ж. Ү.}, of the name that the paper prints first. */
    static String initials(Migrant person) {
        return person.name(Script.CYRILLIC)
                .or(() -> person.name(Script.LATIN))
                .map(name -> Stream.of(name.surname(), name.given(), name.patronymic())
                        .filter(part -> part != null && !part.isEmpty())
                        .map(part -> Character.toString(part.codePointAt(0)) + ".")
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** With number and last day. */
    static String said(IdentityDocument document, Words words) {
        var named = words.word(document.getType()) + " " + document.getNumber();
        if (document.getExpiresOn() == null) {
            return named;
        }
        return words.say(
                "paper.validUntil", Values.none().text("document", named).day("until", document.getExpiresOn()));
    }

    /** The document that proves who the person is: one that may be used, a passport or a card if there is one. */
    private static Optional<IdentityDocument> document(Migrant person, LocalDate today) {
        return person.getDocuments().stream()
                .filter(one -> one.isUsable() && !one.isExpired(today))
                .min(Comparator.comparing(IdentityDocument::getType));
    }

    /** Nothing where the name in Cyrillic is not known and the Latin one stands in its place. */
    private static String latin(Migrant person) {
        return person.value(CYRILLIC) == null ? null : person.value(LATIN);
    }
}
