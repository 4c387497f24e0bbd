package org.sapar.registry.skills;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;

/** Keeps the rules of what may stand in a skill profile. */
@ApplicationScoped
class SkillKeeper {

    /** Licences that end later are slips of the pen. */
    private static final int LAST_YEAR = 2100;

    @Inject
    Skills skills;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    SkillProfile read(Migrant migrant) {
        var id = migrant.getId();
        return new SkillProfile(
                migrant, skills.trades(id), skills.languages(id), skills.licences(id), skills.education(id));
    }

    KnownTrade add(Migrant migrant, NewSkill<Trade> form) {
        var told = form.told();
        if (reference.occupation(told.occupation()).isEmpty()) {
            throw Broken.at("trade", "registry.occupation");
        }
        checkYear("lastYear", told.lastYear(), migrant);
        var known = skills.trades(lock(migrant)).stream()
                .filter(one -> one.getTrade().occupation().equals(told.occupation()))
                .toList();
        replace("trade", known, one -> told.renews(one.getTrade()));
        return filed(new KnownTrade(form, told, clock.instant(), migrant));
    }

    KnownLanguage speak(Migrant migrant, NewSkill<Speech> form) {
        var told = form.told();
        if (!Languages.codes().contains(told.language())) {
            throw Broken.at("spoken", "registry.skills.language");
        }
        var tidy = new Speech(told.language(), told.level(), tidy(told.certificate()));
        var known = skills.languages(lock(migrant)).stream()
                .filter(one -> one.getSpeech().language().equals(told.language()))
                .toList();
        replace("spoken", known, one -> tidy.renews(one.getSpeech()));
        return filed(new KnownLanguage(form, tidy, clock.instant(), migrant));
    }

    HeldLicence license(Migrant migrant, NewSkill<Permit> form) {
        var told = form.told();
        if (reference.licence(told.licence(), today(migrant)).isEmpty()) {
            throw Broken.at("licence", "registry.skills.licence");
        }
        var last = told.expiresOn();
        if (last != null && (last.isBefore(migrant.getBirthDate()) || last.getYear() > LAST_YEAR)) {
            throw Broken.at(
                    "licenceUntil", "registry.expiresOn", migrant.getBirthDate().getYear(), LAST_YEAR);
        }
        var tidy = new Permit(told.licence(), tidy(told.number()), last);
        var known = skills.licences(lock(migrant)).stream()
                .filter(one -> one.getPermit().licence().equals(told.licence()))
                .toList();
        replace("licence", known, one -> tidy.renews(one.getPermit()));
        return filed(new HeldLicence(form, tidy, clock.instant(), migrant));
    }

    Education teach(Migrant migrant, NewSkill<Schooling> form) {
        var told = form.told();
        checkYear("educationYear", told.year(), migrant);
        var tidy = new Schooling(told.level(), tidy(told.field()), tidy(told.institution()), told.year());
        var known = skills.education(lock(migrant)).stream()
                .filter(one -> one.getSchooling().equals(tidy))
                .toList();
        replace("level", known, one -> false);
        return filed(new Education(form, tidy, clock.instant(), migrant));
    }

    /** Two clerks who enter the same look one after the other. */
    private UUID lock(Migrant migrant) {
        skills.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        return migrant.getId();
    }

    /** What says more takes the place of what is known of the same; what says no more is on file already. */
    private static <T extends Skill> void replace(String field, List<T> known, Predicate<T> renewed) {
        known.stream().filter(renewed.negate()).findFirst().ifPresent(one -> {
            throw Broken.at(field, "registry.skills.known", one.getMigrant().getFileNo());
        });
        known.forEach(Skill::replace);
    }

    private void checkYear(String field, Integer year, Migrant migrant) {
        if (year != null
                && (year < migrant.getBirthDate().getYear()
                        || year > today(migrant).getYear())) {
            throw Broken.at(field, "registry.skills.year");
        }
    }

    private LocalDate today(Migrant migrant) {
        return reference.post(migrant.getPostCode()).orElseThrow().dayOf(clock.instant());
    }

    private <T extends Skill> T filed(T skill) {
        skills.entityManager().persist(skill);
        return skill;
    }

    private static String tidy(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .orElse(null);
    }
}
