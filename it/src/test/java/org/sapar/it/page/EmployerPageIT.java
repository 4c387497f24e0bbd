package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** The register of employers, as it is filled, judged and used at the window. */
class EmployerPageIT extends PageTest {

    private final String name = "ТОО «Вахта " + ThreadLocalRandom.current().nextInt(1_000_000) + "»";

    @Test
    void an_employer_is_entered_judged_and_found_while_work_is_typed_in() {
        var known = Records.employer("aida.intake");
        var clerk = open("aida.intake");
        clerk.navigate(url("/registry/employer-edit.xhtml"));
        clerk.locator(id("employer:legalName")).fill(name);
        clerk.locator(id("employer:employerCountry")).selectOption("KZ");
        clerk.locator(id("employer:employerTaxNumber"))
                .fill(known.json().at("/details/taxNumber").asText());
        clerk.locator(id("employer:save")).click();
        assertThat(clerk.locator(id("employer:employerTaxNumberError"))).not().isEmpty();
        assertThat(clerk.locator(".note a[href*='" + known.text("id") + "']")).isVisible();
        clerk.locator(id("employer:employerTaxNumber")).fill("");
        clerk.locator(id("employer:save")).click();
        assertThat(clerk.locator(".head .state-OK")).isVisible();
        assertThat(clerk.locator("#judging")).hasCount(0);
        var entry = clerk.url();

        var protection = open("cholpon.protection");
        protection.navigate(entry);
        protection.locator(id("judge:standing")).selectOption("SUSPENDED");
        protection.locator(id("judge:reason")).fill("<b>Отобраны</b> паспорта");
        protection.locator(id("judge:send")).click();
        assertThat(protection.locator(".head .state-SUSPENDED")).isVisible();
        assertThat(protection.locator("#steps")).containsText("<b>Отобраны</b> паспорта");

        clerk.navigate(
                url("/registry/work.xhtml?migrant=" + Records.registered().text("id")));
        clerk.locator(id("work:employer")).pressSequentially(name.substring(5, name.length() - 1));
        clerk.locator(id("work:found") + " li button").first().click();
        assertThat(clerk.locator(id("work:found") + " .state-SUSPENDED")).isVisible();
        assertThat(clerk.locator(id("work:employer"))).hasValue(name);
        clerk.locator(id("work:employer")).pressSequentially("2");
        assertThat(clerk.locator(id("work:leave"))).hasCount(0);
        clerk.locator(id("work:employer")).fill(name);
        clerk.locator(id("work:employer")).press("End");
        clerk.locator(id("work:found") + " li button").first().click();
        assertThat(clerk.locator(id("work:leave"))).isVisible();
        clerk.locator(id("work:startsOn")).fill("10.01.2026");
        clerk.locator(id("work:save")).click();
        assertThat(clerk.locator("#work .state-SUSPENDED")).isVisible();
    }
}
