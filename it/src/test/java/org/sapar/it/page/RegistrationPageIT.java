package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

/** An officer sees to the consular register in the browser. */
class RegistrationPageIT extends PageTest {

    @Test
    void an_officer_takes_somebody_off_the_register_and_enters_the_person_again() {
        var page = open("bakyt.officer");
        page.navigate(url("/registry/registration.xhtml?id=" + Records.enlisted()));

        page.locator("details.card > summary").first().click();
        page.locator(".action-REMOVE").click();
        assertThat(page.locator("[id$=reasonError]")).isVisible();
        page.locator("select[id$=reason]").selectOption("RETURNED");
        page.locator("textarea[id$=why]").fill("Показал билет домой");
        page.locator(".action-REMOVE").click();
        assertThat(page.locator(".state-REMOVED")).isVisible();
        assertThat(page.locator(".timeline")).containsText("Показал билет домой");

        page.locator(id("nextMove:why")).fill("Вернулся");
        page.locator(".action-REGISTER_AGAIN").click();

        assertThat(page.locator(".state-REGISTERED")).isVisible();
        assertThat(page.locator(".timeline li")).hasCount(4);
    }

    @Test
    void a10_the_officer_of_the_new_district_takes_over_with_one_button() {
        var entry = Records.enlisted();
        var aida = Api.as("aida.intake");
        var migrant =
                aida.get("/registrations/" + entry).json().at("/migrant/id").asText();
        var file = aida.get("/migrants/" + migrant);
        aida.call(
                "PATCH",
                "/migrants/" + migrant,
                "{\"stay\": {\"region\": \"RU-NVS\", \"purpose\": \"WORK\"}}",
                "If-Match",
                file.header("ETag"));
        var page = open("elena.officer");
        page.navigate(url("/requests/requests.xhtml"));

        page.locator("nav.note a[href*=TO_TAKE_OVER]").click();
        var line = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(file.text("fileNo")));
        line.getByRole(AriaRole.BUTTON).click();

        assertThat(line).hasCount(0);
        page.navigate(url("/registry/registration.xhtml?id=" + entry));
        assertThat(page.locator(".timeline li")).hasCount(3);
    }
}
