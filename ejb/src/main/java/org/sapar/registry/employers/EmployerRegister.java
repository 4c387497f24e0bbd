package org.sapar.registry.employers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.persistence.Versions;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/** Keeps the rules of the register of employers: each stands there once, with numbers that can be. */
@ApplicationScoped
public class EmployerRegister {

    @Inject
    Employers employers;

    @Inject
    Versions versions;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Event<EmployerListed> listed;

    @Inject
    Clock clock;

    /**
     * The employer whom a form means: the one it names, else the one with this number.
     *
     * @param id null if the form names none
     * @param taxNumber as it is kept, or null
     * @return null if the register has none
     * @throws Broken if the one that is named is not there, or the country or the number is that of another one
     */
    public Employer meant(UUID id, String country, String taxNumber) {
        var numbered = Optional.ofNullable(taxNumber).flatMap(number -> employers.byTaxNumber(country, number));
        if (id == null) {
            return numbered.orElse(null);
        }
        var named = employers.byId(id).orElseThrow(() -> Broken.at("employer", "registry.employer.unknown"));
        var details = named.getDetails();
        if (!details.country().equals(country)) {
            throw Broken.at("country", "registry.employer.country", details.legalName());
        }
        var known = details.taxNumber() == null || details.taxNumber().equals(taxNumber);
        if (taxNumber != null
                && (!known || numbered.filter(other -> !other.equals(named)).isPresent())) {
            throw Broken.at("taxNumber", "registry.employer.other", details.legalName());
        }
        return named;
    }

    /**
     * Puts somebody on the register of whom no more is told than the name and perhaps the number; with a number that
     * the register has, that entry is meant.
     *
     * @param id of the new entry
     * @throws Denied if the caller may not fill the register
     */
    public Employer enlist(UUID id, String legalName, String country, String taxNumber) {
        caller.require(Permission.REGISTRY_EMPLOYERS);
        var known = meant(null, country, taxNumber);
        var details = new EmployerDetails(legalName, country, taxNumber, null, null, null, null, null, null, null);
        return known == null ? add(new NewEmployer(id, details, false)) : known;
    }

    Employer add(NewEmployer form) {
        var now = clock.instant();
        var employer = new Employer(form.id(), now, checked(form.details(), form.id()));
        if (form.verified()) {
            employer.verify(today(now), caller.standing().displayName());
        }
        employers.entityManager().persist(employer);
        listed.fire(new EmployerListed(employer));
        return employer;
    }

    void amend(Employer employer, MendedEmployer told) {
        var tidy = checked(told.details(), employer.getId());
        // Whom one has to be careful with does not get rid of that by another name.
        if (employer.getStanding() != EmployerStanding.OK && tidy.isOther(employer.getDetails())) {
            caller.require(Permission.REGISTRY_STANDING);
        }
        versions.raise(employer, () -> {
            employer.amend(tidy);
            if (told.verified()) {
                employer.verify(today(clock.instant()), caller.standing().displayName());
            }
        });
        listed.fire(new EmployerListed(employer));
    }

    void judge(Employer employer, Judgement judgement) {
        if (employer.getStanding() == judgement.standing()) {
            throw Broken.at("standing", "registry.employer.standing", judgement.standing());
        }
        versions.raise(employer, () -> {
            employer.judge(judgement);
            employers.entityManager().persist(new EmployerStep(clock.instant(), employer, caller.standing()));
        });
    }

    private EmployerDetails checked(EmployerDetails told, UUID own) {
        if (reference.country(told.country()).isEmpty()) {
            throw Broken.at("employerCountry", "registry.country");
        }
        var region = tidy(told.region());
        if (region != null
                && reference
                        .subdivision(region)
                        .filter(one -> one.getCountryCode().equals(told.country()))
                        .isEmpty()) {
            throw Broken.at("employerRegion", "registry.region");
        }
        var details = new EmployerDetails(
                tidy(told.legalName()),
                told.country(),
                taxNumber(told),
                stateNumber(told),
                told.section(),
                region,
                tidy(told.address()),
                tidy(told.contact()),
                tidy(told.phone()),
                tidy(told.email()));
        checkOnce(details, own);
        return details;
    }

    private static String taxNumber(EmployerDetails told) {
        return Optional.ofNullable(tidy(told.taxNumber()))
                .map(typed -> TaxNumber.of(typed, told.country())
                        .orElseThrow(() -> Broken.at("employerTaxNumber", "registry.taxNumber")))
                .orElse(null);
    }

    private static String stateNumber(EmployerDetails told) {
        return Optional.ofNullable(tidy(told.stateNumber()))
                .map(typed -> StateNumber.of(typed, told.country())
                        .orElseThrow(() -> Broken.at("stateNumber", "registry.employer.stateNumber")))
                .orElse(null);
    }

    /** One number, one entry; and both numbers of one kind of employer. */
    private void checkOnce(EmployerDetails details, UUID own) {
        var tax = details.taxNumber();
        var state = details.stateNumber();
        if ("RU".equals(details.country()) && tax != null && state != null && !StateNumber.goTogether(tax, state)) {
            throw Broken.at("stateNumber", "registry.employer.numbers");
        }
        if (tax != null) {
            refuse("employerTaxNumber", employers.byTaxNumber(details.country(), tax), own);
        }
        if (state != null) {
            refuse("stateNumber", employers.byStateNumber(details.country(), state), own);
        }
    }

    private static void refuse(String field, Optional<Employer> known, UUID own) {
        known.filter(other -> !other.getId().equals(own)).ifPresent(other -> {
            throw Broken.at(field, "registry.employer.known", other.getDetails().legalName());
        });
    }

    /** The day at the post of the caller; without a post that of the clock. */
    private LocalDate today(Instant now) {
        return caller.posts().stream()
                .findFirst()
                .flatMap(reference::post)
                .map(post -> post.dayOf(now))
                .orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private static String tidy(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .orElse(null);
    }
}
