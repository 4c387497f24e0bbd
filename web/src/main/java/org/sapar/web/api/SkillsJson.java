package org.sapar.web.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.registry.skills.Education;
import org.sapar.registry.skills.EducationLevel;
import org.sapar.registry.skills.Evidence;
import org.sapar.registry.skills.HeldLicence;
import org.sapar.registry.skills.KnownLanguage;
import org.sapar.registry.skills.KnownTrade;
import org.sapar.registry.skills.LanguageLevel;
import org.sapar.registry.skills.NewSkill;
import org.sapar.registry.skills.Permit;
import org.sapar.registry.skills.Schooling;
import org.sapar.registry.skills.SkillProfile;
import org.sapar.registry.skills.Speech;

/** What a migrant can do. */
record SkillsJson(List<Trade> occupations, List<Language> languages, List<Licence> licences, List<Course> education) {

    /** An occupation. */
    @Schema(name = "KnownOccupation")
    @JsonIgnoreProperties(value = "version", allowGetters = true)
    record Trade(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            @Schema(readOnly = true) Integer version,

            @Schema(description = "ISCO-08, four digits", examples = "7112")
            String occupation,

            @Schema(description = "Of experience") Integer years,

            @Schema(description = "In which it was practised last")
            Integer lastYear,

            Evidence evidence) {

        static Trade of(KnownTrade known) {
            var trade = known.getTrade();
            return new Trade(
                    known.getId(),
                    known.getVersion(),
                    trade.occupation(),
                    trade.years(),
                    trade.lastYear(),
                    trade.evidence());
        }

        NewSkill<org.sapar.registry.skills.Trade> form(UUID made, UUID migrant) {
            return new NewSkill<>(
                    made, migrant, new org.sapar.registry.skills.Trade(occupation, years, lastYear, evidence));
        }
    }

    /** A language. */
    @Schema(name = "KnownLanguage")
    @JsonIgnoreProperties(value = "version", allowGetters = true)
    record Language(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            @Schema(readOnly = true) Integer version,

            @Schema(description = "ISO 639-1", examples = "ru")
            String language,

            LanguageLevel level,

            @Schema(description = "What proves it, with its number")
            String certificate) {

        static Language of(KnownLanguage known) {
            var speech = known.getSpeech();
            return new Language(
                    known.getId(), known.getVersion(), speech.language(), speech.level(), speech.certificate());
        }

        NewSkill<Speech> form(UUID made, UUID migrant) {
            return new NewSkill<>(made, migrant, new Speech(language, level, certificate));
        }
    }

    /** A licence. */
    @Schema(name = "HeldLicence")
    @JsonIgnoreProperties(value = "version", allowGetters = true)
    record Licence(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            @Schema(readOnly = true) Integer version,

            @Schema(description = "Code of the list of licences", examples = "DRIVE-C")
            String licence,

            @Schema(description = "As printed") String number,
            @Schema(description = "Last day") LocalDate expiresOn) {

        static Licence of(HeldLicence held) {
            var permit = held.getPermit();
            return new Licence(held.getId(), held.getVersion(), permit.licence(), permit.number(), permit.expiresOn());
        }

        NewSkill<Permit> form(UUID made, UUID migrant) {
            return new NewSkill<>(made, migrant, new Permit(licence, number, expiresOn));
        }
    }

    /** A course of education that was completed. */
    @Schema(name = "CourseOfEducation")
    @JsonIgnoreProperties(value = "version", allowGetters = true)
    record Course(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            @Schema(readOnly = true) Integer version,

            @Schema(description = "The levels of ISCED 2011, from 0 to 8")
            EducationLevel level,

            @Schema(description = "What was learned") String field,
            String institution,

            @Schema(description = "In which it was completed")
            Integer year) {

        static Course of(Education education) {
            var schooling = education.getSchooling();
            return new Course(
                    education.getId(),
                    education.getVersion(),
                    schooling.level(),
                    schooling.field(),
                    schooling.institution(),
                    schooling.year());
        }

        NewSkill<Schooling> form(UUID made, UUID migrant) {
            return new NewSkill<>(made, migrant, new Schooling(level, field, institution, year));
        }
    }

    static SkillsJson of(SkillProfile profile) {
        return new SkillsJson(
                profile.trades().stream().map(Trade::of).toList(),
                profile.languages().stream().map(Language::of).toList(),
                profile.licences().stream().map(Licence::of).toList(),
                profile.education().stream().map(Course::of).toList());
    }
}
