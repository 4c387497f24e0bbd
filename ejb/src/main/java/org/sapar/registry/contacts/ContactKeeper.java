package org.sapar.registry.contacts;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.FileAccess;
import org.sapar.registry.Migrant;
import org.sapar.registry.Phone;
import org.sapar.registry.Stay;
import org.sapar.shared.Broken;

/** Keeps the rules of what may be told of numbers and relatives. */
@ApplicationScoped
class ContactKeeper {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private static final String HOME = "KG";

    @Inject
    Contacts contacts;

    @Inject
    FileAccess access;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    Contact add(Migrant migrant, NewContact told) {
        // Two clerks who are told the same number look one after the other.
        contacts.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        var contact = new Contact(
                told.id(),
                clock.instant(),
                migrant,
                told.reach().kept(country(migrant)),
                told.safety().tidy());
        checkNew(contact, contact.getReach());
        contacts.entityManager().persist(contact);
        return contact;
    }

    void change(Contact contact, Reach reach, Safety safety) {
        var kept = reach.kept(country(contact.getMigrant()));
        checkNew(contact, kept);
        contact.tell(kept, safety.tidy());
    }

    /** What is told twice of one number would contradict itself. */
    private void checkNew(Contact contact, Reach reach) {
        var known = contacts.contacts(contact.getMigrant().getId()).stream()
                .anyMatch(other -> !other.equals(contact) && !other.isEnded() && other.isThe(reach));
        if (known) {
            throw Broken.at("value", "registry.contact.known");
        }
    }

    Relative relate(Migrant migrant, NewRelative told) {
        var relative = new Relative(
                told.id(), clock.instant(), migrant, linked(migrant, told.fileNo()), kin(migrant, told.kin()));
        checkNamed(relative);
        contacts.entityManager().persist(relative);
        return relative;
    }

    void change(Relative relative, String fileNo, Kin kin) {
        var migrant = relative.getMigrant();
        relative.tell(linked(migrant, fileNo), kin(migrant, kin));
        checkNamed(relative);
    }

    void end(Acquaintance known, LocalDate on) {
        var filed =
                reference.post(known.getMigrant().getPostCode()).orElseThrow().dayOf(known.getFiledAt());
        if (on.isAfter(today(known.getMigrant())) || on.isBefore(filed)) {
            throw Broken.at("on", "registry.contact.end", filed);
        }
        known.end(on);
    }

    /** The day at the post that keeps the file. */
    LocalDate today(Migrant migrant) {
        return reference.post(migrant.getPostCode()).orElseThrow().dayOf(clock.instant());
    }

    /** Years of full age on the day; nobody is a minor where no rule holds. */
    int majority(LocalDate on) {
        return reference.majorityRule(on).map(rule -> rule.getYears()).orElse(0);
    }

    private static void checkNamed(Relative relative) {
        if (relative.getName() == null) {
            throw Broken.at("name", "registry.relative.name");
        }
    }

    private Migrant linked(Migrant migrant, String fileNo) {
        var typed = tidy(fileNo);
        if (typed == null) {
            return null;
        }
        var file = access.numbered(typed).orElseThrow(() -> Broken.at("fileNo", "registry.relative.file"));
        if (file.getId().equals(migrant.getId())) {
            throw Broken.at("fileNo", "registry.relative.self");
        }
        return file;
    }

    private Kin kin(Migrant migrant, Kin told) {
        var born = told.bornOn();
        if (born != null && (born.isAfter(today(migrant)) || born.isBefore(EARLIEST_BIRTH))) {
            throw Broken.at("bornOn", "registry.birthDate");
        }
        var basis = tidy(told.guardianBasis());
        if (told.relation().isByRight() && basis == null) {
            throw Broken.at("guardianBasis", "registry.relative.basis");
        }
        var typed = tidy(told.phone());
        var phone = typed == null
                ? null
                : Phone.international(typed, country(migrant)).orElseThrow(() -> Broken.at("phone", "registry.mobile"));
        return new Kin(
                told.relation(),
                tidy(told.name()),
                born,
                told.relation().isByRight() ? basis : null,
                phone,
                told.emergency(),
                told.mayBeTold());
    }

    private static String country(Migrant migrant) {
        return migrant.stay().map(Stay::getCountry).orElse(HOME);
    }

    /** Without blanks around it; nothing if nothing is left. */
    private static String tidy(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .orElse(null);
    }
}
