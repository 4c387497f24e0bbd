package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.Subdivision;
import org.sapar.shared.Broken;

/** Keeps the rules of putting people on file: what must agree, and who is known already. */
@ApplicationScoped
class Registrar {

    @Inject
    Migrants migrants;

    @Inject
    Suspects suspects;

    @Inject
    FileNumbers fileNumbers;

    @Inject
    FileChanges changes;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** Files that may be of this person. */
    List<Suspect> check(PersonSought person) {
        Lifetime.checkSought(person.birthDate());
        return suspects.seen(suspects.of(Descriptions.of(person, null), null));
    }

    /** @param toldApart files that look alike and that the officer knows to be of other people */
    Migrant register(NewMigrant form, Set<UUID> toldApart, String post) {
        checkName(form.person().cyrillic());
        return register(form, mobile(form.mobile(), form.stay()), toldApart, post);
    }

    /** The same for somebody of a list, who may have no telephone and only the name of the travel document. */
    Migrant registerListed(NewMigrant form, Set<UUID> toldApart, String post) {
        return register(form, mobileIfTold(form), toldApart, post);
    }

    private Migrant register(NewMigrant form, String mobile, Set<UUID> toldApart, String post) {
        var now = clock.instant();
        checkPerson(form, today(post, now));
        checkKnown(form);
        var alike = suspects.of(Descriptions.of(Descriptions.sought(form), mobile), null);
        // Whoever is protected may have this file, too: it is noted for those who may see that, and told to nobody
        // else.
        checkLikely(suspects.seen(alike), toldApart);
        var migrant = new Migrant(form, fileNumbers.next(), mobile, post, now);
        migrants.entityManager().persist(migrant);
        suspects.note(migrant, alike, toldApart);
        changes.begin(migrant, false);
        return migrant;
    }

    /** A file that was begun by a list. */
    void begunByList(Migrant migrant) {
        changes.begin(migrant, true);
    }

    /** Adds to the file what the person at the counter brought. */
    void recognise(Migrant migrant, NewMigrant form) {
        var now = clock.instant();
        var today = today(migrant.getPostCode(), now);
        checkPerson(form, today);
        var pin = Pin.of(form.person().pin()).map(Pin::value);
        if (migrant.getPin() != null && pin.isPresent() && !pin.get().equals(migrant.getPin())) {
            throw Broken.at("pin", "registry.pin.other", migrant.getFileNo());
        }
        migrant.doubt(form).ifPresent(doubt -> {
            throw Broken.at("pinReason", "registry." + doubt);
        });
        pin.flatMap(number -> migrants.byPin(number, null).stream().findFirst())
                .or(() -> suspects.holder(form.document()))
                .filter(known -> !known.id().equals(migrant.getId()))
                .ifPresent(known -> {
                    throw suspects.taken(known, Broken.at("suspects", "registry.known", known.fileNo()));
                });
        migrant.document(form.document()).filter(paper -> !paper.isUsable()).ifPresent(paper -> {
            throw Broken.at("documentNumber", "registry.document.unusable", paper.getStatus(), paper.getStatusSince());
        });
        var mobile = mobileIfTold(form);
        changes.make(migrant, () -> migrant.recognise(form, mobile, now, today));
    }

    void amend(Migrant migrant, Amendment told) {
        checkName(told.cyrillic());
        var now = clock.instant();
        var today = today(migrant.getPostCode(), now);
        Lifetime.checkStay(told.stay(), migrant.getBirthDate(), today);
        var mobile = mobile(told.mobile(), told.stay());
        changes.make(migrant, () -> migrant.amend(told, mobile, now, today));
    }

    /** Puts right who the person is. */
    void correct(Migrant migrant, Correction told) {
        var right = told.tidy();
        if (right.isSaidBy(migrant)) {
            throw new Broken("registry.correct.same");
        }
        var holder = Optional.ofNullable(right.pin())
                .flatMap(migrants::ofPin)
                .filter(other -> !other.getId().equals(migrant.getId()));
        holder.map(Migrant::survivor)
                .filter(known -> !known.getId().equals(migrant.getId()))
                .ifPresent(known -> {
                    throw suspects.taken(known.row(), Broken.at("pin", "registry.pin.taken", known.getFileNo()));
                });
        var now = clock.instant();
        var today = today(migrant.getPostCode(), now);
        checkCorrection(migrant, right, today);
        changes.make(migrant, () -> {
            holder.ifPresent(this::takeNumber);
            migrant.correct(right, now, today);
        });
    }

    /** A number belongs to one file at each moment: a file that was merged into the one that gets it gives it up. */
    private void takeNumber(Migrant merged) {
        merged.put(PersonField.PIN, null);
        migrants.entityManager().flush();
    }

    /** What was so before and cannot be proved any more stands in nobody's way who mends something else. */
    private void checkCorrection(Migrant migrant, Correction right, LocalDate today) {
        if (!right.birthDate().equals(migrant.getBirth())) {
            var born = right.birthDate().day();
            Lifetime.checkBirth(right.birthDate(), today);
            Lifetime.checkHolder(born, migrant.getDocuments());
            Lifetime.checkLived(born, lived(migrant));
        }
        if (!right.citizenship().equals(migrant.getCitizenship())) {
            checkCitizenship(right.citizenship());
        }
        checkPin(right.pin(), right.pinReason(), right.sex(), right.birthDate());
        if (right.latin() == null && migrant.name(Script.CYRILLIC).isEmpty()) {
            throw Broken.at("latinSurname", "registry.name");
        }
    }

    /** Days on which the person did something, by the file. */
    private Stream<LocalDate> lived(Migrant migrant) {
        var entries = migrant.getStays().stream().map(Stay::getEnteredOn).filter(Objects::nonNull);
        var first = Stream.of(migrants.firstCrossing(migrant), migrants.firstWork(migrant));
        return Stream.concat(entries, first.flatMap(Optional::stream));
    }

    /** The rules of the person, the document and the stay, one by one. */
    void checkPerson(NewMigrant form, LocalDate today) {
        var person = form.person();
        if (person.latin() == null || person.latin().isEmpty()) {
            checkName(person.cyrillic());
        }
        var born = person.birthDate().day();
        Lifetime.checkBirth(person.birthDate(), today);
        checkCitizenship(person.citizenship());
        checkPin(person.pin(), form.pinReason(), person.sex(), person.birthDate());
        if (form.document() != null) {
            if (reference.country(form.document().country()).isEmpty()) {
                throw Broken.at("documentCountry", "registry.country");
            }
            Lifetime.checkDocument(form.document(), born);
        }
        Lifetime.checkStay(form.stay(), born, today);
    }

    private void checkCitizenship(String country) {
        if (reference.country(country).isEmpty()) {
            throw Broken.at("citizenship", "registry.country");
        }
    }

    static void checkName(PersonName name) {
        if (name.isEmpty()) {
            throw Broken.at("surname", "registry.name");
        }
    }

    /** A PIN that disagrees with sex or birth date is taken with a reason: papers are corrected, numbers are not. */
    private static void checkPin(String typed, String reason, Sex sex, BirthDate birth) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        var pin = Pin.of(typed).orElseThrow(() -> Broken.at("pin", "registry.pin"));
        var mismatches = pin.mismatches(sex, birth);
        if (!mismatches.isEmpty() && (reason == null || reason.isBlank())) {
            throw Broken.at("pinReason", "registry." + mismatches.get(0));
        }
    }

    private void checkKnown(NewMigrant form) {
        var number = Pin.of(form.person().pin());
        if (!suspects.isHeld(number.orElse(null), form.document())) {
            return;
        }
        number.flatMap(pin -> migrants.byPin(pin.value(), null).stream().findFirst())
                .ifPresent(known -> {
                    throw suspects.taken(known, Broken.at("pin", "registry.known", known.fileNo()));
                });
        suspects.holder(form.document()).ifPresent(known -> {
            throw suspects.taken(known, Broken.at("documentNumber", "registry.known", known.fileNo()));
        });
    }

    /** Somebody has to look before a second file of one person comes about. */
    private static void checkLikely(List<Suspect> alike, Set<UUID> toldApart) {
        alike.stream()
                .filter(Suspect::isLikely)
                .filter(suspect -> !toldApart.contains(suspect.subjectId()))
                .findFirst()
                .ifPresent(suspect -> {
                    throw Broken.at(
                            "suspects", "registry.likely", suspect.migrant().fileNo());
                });
    }

    /** The telephone in E.164; null if the form, as a list does, tells of none. */
    String mobileIfTold(NewMigrant form) {
        if (form.mobile().isBlank()) {
            region(form.stay());
            return null;
        }
        return mobile(form.mobile(), form.stay());
    }

    private Subdivision region(NewStay stay) {
        return reference.subdivision(stay.region()).orElseThrow(() -> Broken.at("region", "registry.region"));
    }

    private String mobile(String typed, NewStay stay) {
        var region = region(stay);
        return Optional.of(typed)
                .flatMap(number -> Phone.international(number, region.getCountryCode()))
                .orElseThrow(() -> Broken.at("mobile", "registry.mobile"));
    }

    private LocalDate today(String post, Instant now) {
        return reference.post(post).orElseThrow().dayOf(now);
    }
}
