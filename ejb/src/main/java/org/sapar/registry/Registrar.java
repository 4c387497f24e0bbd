package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sapar.persistence.Versions;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/** Keeps the rules of putting people on file: what must agree, and who is known already. */
@ApplicationScoped
class Registrar {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private static final int LAST_EXPIRY = 2100;

    @Inject
    Migrants migrants;

    @Inject
    FileNumbers fileNumbers;

    @Inject
    Versions versions;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    /** Files that have the same PIN or document; each file once. */
    List<Match> matches(String pin, NewDocument document) {
        var matches = new ArrayList<Match>();
        Pin.of(pin)
                .map(known -> migrants.byPin(known.value(), null))
                .ifPresent(rows -> rows.forEach(row -> matches.add(new Match(row, "pin"))));
        if (document != null) {
            migrants.byDocument(document.type(), document.country(), NewDocument.number(document.number())).stream()
                    .filter(row -> matches.stream()
                            .noneMatch(match -> match.migrant().id().equals(row.id())))
                    .forEach(row -> matches.add(new Match(row, "document")));
        }
        return matches;
    }

    Migrant register(NewMigrant form, String post) {
        var now = clock.instant();
        checkPerson(form, today(post, now));
        checkKnown(form);
        var migrant = new Migrant(form, fileNumbers.next(), mobile(form.mobile(), form.stay()), post, now);
        migrants.entityManager().persist(migrant);
        return migrant;
    }

    void amend(Migrant migrant, Amendment told) {
        checkName(told.cyrillic());
        var now = clock.instant();
        var today = today(migrant.getPostCode(), now);
        checkStay(told.stay(), today);
        var mobile = mobile(told.mobile(), told.stay());
        versions.raise(migrant, () -> migrant.amend(told, mobile, now, today));
    }

    private void checkPerson(NewMigrant form, LocalDate today) {
        var person = form.person();
        checkName(person.cyrillic());
        if (person.birthDate().isAfter(today) || person.birthDate().isBefore(EARLIEST_BIRTH)) {
            throw Broken.at("birthDate", "registry.birthDate");
        }
        if (reference.country(person.citizenship()).isEmpty()) {
            throw Broken.at("citizenship", "registry.country");
        }
        checkPin(form);
        if (form.document() != null) {
            if (reference.country(form.document().country()).isEmpty()) {
                throw Broken.at("documentCountry", "registry.country");
            }
            checkDocument(form.document());
        }
        checkStay(form.stay(), today);
    }

    /** Days that no paper can name are slips of the pen; the database keeps years of four digits only. */
    private static void checkDocument(NewDocument document) {
        var last = document.expiresOn();
        if (last != null && (last.isBefore(EARLIEST_BIRTH) || last.getYear() > LAST_EXPIRY)) {
            throw Broken.at("expiresOn", "registry.expiresOn", EARLIEST_BIRTH.getYear(), LAST_EXPIRY);
        }
    }

    private static void checkStay(NewStay stay, LocalDate today) {
        var entered = stay.enteredOn();
        if (entered != null && (entered.isAfter(today) || entered.isBefore(EARLIEST_BIRTH))) {
            throw Broken.at("enteredOn", "registry.enteredOn", EARLIEST_BIRTH.getYear());
        }
    }

    private static void checkName(PersonName name) {
        if (name.isEmpty()) {
            throw Broken.at("surname", "registry.name");
        }
    }

    /** A PIN that disagrees with sex or birth date is taken with a reason: papers are corrected, numbers are not. */
    private static void checkPin(NewMigrant form) {
        var typed = form.person().pin();
        if (typed == null || typed.isBlank()) {
            return;
        }
        var pin = Pin.of(typed).orElseThrow(() -> Broken.at("pin", "registry.pin"));
        var mismatches = pin.mismatches(form.person().sex(), form.person().birthDate());
        if (!mismatches.isEmpty()
                && (form.pinReason() == null || form.pinReason().isBlank())) {
            throw Broken.at("pinReason", "registry." + mismatches.get(0));
        }
    }

    private void checkKnown(NewMigrant form) {
        matches(form.person().pin(), form.document()).stream().findFirst().ifPresent(match -> {
            throw Broken.at(
                    match.by().equals("pin") ? "pin" : "documentNumber",
                    "registry.known",
                    match.migrant().fileNo());
        });
    }

    private String mobile(String typed, NewStay stay) {
        var region = reference.subdivision(stay.region()).orElseThrow(() -> Broken.at("region", "registry.region"));
        return Optional.of(typed)
                .flatMap(number -> Phone.international(number, region.getCountryCode()))
                .orElseThrow(() -> Broken.at("mobile", "registry.mobile"));
    }

    private LocalDate today(String post, Instant now) {
        return reference.post(post).orElseThrow().dayOf(now);
    }
}
