package org.sapar.registry.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What takes the place of an entry of the same, and what is on file already. */
class RenewalTest {

    @Test
    void a_licence_that_ends_later_renews_the_earlier_one() {
        var held = new Permit("DRIVE-C", "AB 1", LocalDate.of(2027, 5, 11));

        assertThat(new Permit("DRIVE-C", "AB 1", LocalDate.of(2037, 5, 11)).renews(held))
                .isTrue();
        assertThat(new Permit("DRIVE-C", "AB 2", LocalDate.of(2027, 5, 11)).renews(held))
                .isTrue();
        assertThat(held.renews(held)).isFalse();
        assertThat(new Permit("DRIVE-C", "AB 0", LocalDate.of(2017, 5, 11)).renews(held))
                .isFalse();
        assertThat(new Permit("DRIVE-C", null, null).renews(held)).isFalse();
        assertThat(held.renews(new Permit("DRIVE-C", "AB 1", null))).isTrue();
    }

    @Test
    void a_better_level_or_a_proof_renews_a_language() {
        var known = new Speech("ru", LanguageLevel.B1, null);

        assertThat(new Speech("ru", LanguageLevel.C1, null).renews(known)).isTrue();
        assertThat(new Speech("ru", LanguageLevel.B1, "ТРКИ 77").renews(known)).isTrue();
        assertThat(known.renews(known)).isFalse();
        assertThat(new Speech("ru", LanguageLevel.A2, "ТРКИ 77").renews(known)).isFalse();
    }

    @Test
    void more_years_a_later_one_or_a_better_proof_renew_an_occupation() {
        var known = new Trade("7112", 6, 2025, Evidence.REFERENCE);

        assertThat(new Trade("7112", 7, 2025, Evidence.REFERENCE).renews(known)).isTrue();
        assertThat(new Trade("7112", 6, 2026, Evidence.REFERENCE).renews(known)).isTrue();
        assertThat(new Trade("7112", 6, 2025, Evidence.DIPLOMA).renews(known)).isTrue();
        assertThat(new Trade("7112", 1, null, Evidence.TOLD).renews(known)).isFalse();
    }
}
