package org.sapar.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.sapar.shared.Broken;

/** Which days the papers and stays of a person can name: none before the birth, none that a slip of the pen makes. */
final class Lifetime {

    /** Nobody whose papers were seen has grown older, in years. */
    private static final int OLDEST = 120;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int LAST_EXPIRY = 2100;

    private Lifetime() {}

    /** @throws Broken if nobody who lives can be born then, or the day is called a placeholder and is none */
    static void checkBirth(BirthDate birth, LocalDate today) {
        checkSought(birth);
        var born = birth.day();
        if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            throw Broken.at("birthDate", "registry.birthDate", OLDEST);
        }
    }

    /** @throws Broken if nobody can be looked for by that date; null is not looked at */
    static void checkSought(BirthDate birth) {
        if (birth != null && !birth.isOurEra()) {
            throw Broken.at("birthDate", "registry.birthDate", OLDEST);
        }
        if (birth != null && birth.isWrongPlaceholder()) {
            throw Broken.at("birthDate", "registry.birthDate.placeholder");
        }
    }

    /** @throws Broken if no paper of somebody who was born on that day names this last day */
    static void checkDocument(NewDocument document, LocalDate born) {
        var last = document.expiresOn();
        if (last == null) {
            return;
        }
        // The database keeps years of four digits only.
        if (last.isBefore(EARLIEST) || last.getYear() > LAST_EXPIRY) {
            throw Broken.at("expiresOn", "registry.expiresOn", EARLIEST.getYear(), LAST_EXPIRY);
        }
        if (!last.isAfter(born)) {
            throw Broken.at("expiresOn", "registry.expiresOn.birth", born);
        }
    }

    /** @throws Broken if a document of the file, but for those that were cancelled, ends before that birth */
    static void checkHolder(LocalDate born, Collection<IdentityDocument> documents) {
        documents.stream()
                .filter(document -> document.getStatus() != DocumentStatus.CANCELLED)
                .map(IdentityDocument::getExpiresOn)
                .filter(last -> last != null && !last.isAfter(born))
                .min(Comparator.naturalOrder())
                .ifPresent(last -> {
                    throw Broken.at("birthDate", "registry.birthDate.document", last);
                });
    }

    /** @throws Broken if on one of these days, by the file, the person did something before that birth */
    static void checkLived(LocalDate born, Stream<LocalDate> days) {
        days.filter(day -> day.isBefore(born)).min(Comparator.naturalOrder()).ifPresent(day -> {
            throw Broken.at("birthDate", "registry.birthDate.lived", day);
        });
    }

    /** @throws Broken if the person cannot have entered on that day */
    static void checkStay(NewStay stay, LocalDate born, LocalDate today) {
        var entered = stay.enteredOn();
        if (entered == null) {
            return;
        }
        if (entered.isAfter(today) || entered.isBefore(EARLIEST)) {
            throw Broken.at("enteredOn", "registry.enteredOn", EARLIEST.getYear());
        }
        if (entered.isBefore(born)) {
            throw Broken.at("enteredOn", "registry.enteredOn.birth", born);
        }
    }
}
