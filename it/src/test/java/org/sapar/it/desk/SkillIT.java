package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sapar.registry.skills.EducationLevel;
import org.sapar.registry.skills.Evidence;
import org.sapar.registry.skills.KnownTrade;
import org.sapar.registry.skills.LanguageLevel;
import org.sapar.registry.skills.NewSkill;
import org.sapar.registry.skills.Permit;
import org.sapar.registry.skills.Schooling;
import org.sapar.registry.skills.SkillDesk;
import org.sapar.registry.skills.SkillProfile;
import org.sapar.registry.skills.Speech;
import org.sapar.registry.skills.Trade;

/** What somebody can do, as it is told at the counter. */
class SkillIT extends DeskTest {

    @Inject
    SkillDesk skills;

    private UUID migrant;

    @BeforeEach
    void register() {
        migrant = registered().getId();
    }

    @Test
    void what_somebody_can_do_is_on_file_once() {
        var trade = form(new Trade("7112", 6, 2025, Evidence.WORK_BOOK));
        As.AIDA.call(() -> skills.addTrade(trade));
        As.AIDA.call(() -> skills.addTrade(trade));
        As.AIDA.call(() -> skills.addLanguage(form(new Speech("ru", LanguageLevel.B1, " "))));
        As.AIDA.call(() -> skills.addLicence(form(new Permit("DRIVE-C", "AB 0417", LocalDate.of(2031, 5, 11)))));
        As.AIDA.call(
                () -> skills.addEducation(form(new Schooling(EducationLevel.SHORT_TERTIARY, "Каменщик", null, 2012))));

        var profile = profile();
        assertThat(profile.trades()).extracting(KnownTrade::getTrade).containsExactly(trade.told());
        assertThat(profile.languages())
                .singleElement()
                .satisfies(one -> assertThat(one.getSpeech().certificate()).isNull());
        assertThat(profile.licences()).hasSize(1);
        assertThat(profile.education()).hasSize(1);
        assertAt("trade", () -> skills.addTrade(form(new Trade("7112", 1, null, Evidence.TOLD))));
        assertAt("spoken", () -> skills.addLanguage(form(new Speech("ru", LanguageLevel.A2, null))));
        assertAt("licence", () -> skills.addLicence(form(new Permit("DRIVE-C", null, null))));
    }

    @Test
    void what_says_more_takes_the_place_of_what_was_known() {
        As.AIDA.call(() -> skills.addLanguage(form(new Speech("ru", LanguageLevel.B1, null))));
        As.AIDA.call(() -> skills.addLanguage(form(new Speech("ru", LanguageLevel.C1, null))));
        As.AIDA.call(() -> skills.addLicence(form(new Permit("DRIVE-C", "AB 1", LocalDate.of(2027, 5, 11)))));
        As.AIDA.call(() -> skills.addLicence(form(new Permit("DRIVE-C", "AB 2", LocalDate.of(2037, 5, 11)))));

        assertThat(profile().languages())
                .singleElement()
                .satisfies(one -> assertThat(one.getSpeech().level()).isEqualTo(LanguageLevel.C1));
        assertThat(profile().licences())
                .singleElement()
                .satisfies(one -> assertThat(one.getPermit().number()).isEqualTo("AB 2"));
    }

    @Test
    void what_the_lists_do_not_have_and_what_cannot_be_is_told_at_its_field() {
        assertAt("trade", () -> skills.addTrade(form(new Trade("0000", 1, null, Evidence.TOLD))));
        assertAt("lastYear", () -> skills.addTrade(form(new Trade("7112", 1, 2999, Evidence.TOLD))));
        assertAt("spoken", () -> skills.addLanguage(form(new Speech("iw", LanguageLevel.A1, null))));
        assertAt("spoken", () -> skills.addLanguage(form(new Speech("qq", LanguageLevel.A1, null))));
        assertAt("licence", () -> skills.addLicence(form(new Permit("SPACESHIP", null, null))));
        assertAt("licenceUntil", () -> skills.addLicence(form(new Permit("CRANE", null, LocalDate.of(2101, 1, 1)))));
        assertAt(
                "educationYear",
                () -> skills.addEducation(form(new Schooling(EducationLevel.MASTER, null, null, 1900))));
    }

    @Test
    void a_mistake_is_shown_no_more_and_can_be_entered_anew() {
        var made = As.AIDA.call(() -> skills.addTrade(form(new Trade("7112", 6, null, Evidence.TOLD))));

        assertBroken(() -> As.AIDA.call(() -> skills.strike(migrant, made.getId(), 7, "другой человек")))
                .matches(broken -> broken.key().equals("conflict"));
        var left = As.AIDA.call(() -> skills.strike(migrant, made.getId(), made.getVersion(), "другой человек"));

        assertThat(left.all()).isEmpty();
        assertThat(As.AIDA
                        .call(() -> skills.addTrade(form(new Trade("7112", 6, null, Evidence.TOLD))))
                        .getId())
                .isNotEqualTo(made.getId());
    }

    private SkillProfile profile() {
        return As.CHOLPON.call(() -> skills.open(migrant));
    }

    private static void assertAt(String field, Callable<?> call) {
        assertBroken(() -> As.AIDA.call(call)).matches(broken -> broken.field().equals(field));
    }

    private <T extends Serializable> NewSkill<T> form(T told) {
        return new NewSkill<>(UUID.randomUUID(), migrant, told);
    }
}
