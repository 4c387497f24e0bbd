package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.it.Api;

class SubmitOnceIT extends PageTest {

    @Test
    void a_double_click_or_a_step_back_makes_no_second_file() {
        var zone = Zone.madeUp();
        var page = open("aida.intake");
        page.navigate(url("/registry/register.xhtml"));
        page.locator(id("register:mrz")).pressSequentially(zone.text());
        assertThat(page.locator("#register\\:reading .printed")).isVisible();
        page.locator(id("register:mobile")).fill("+7 912 345 67 89");
        page.locator(id("register:region")).selectOption("RU-SVE");
        page.locator(id("register:consent")).check();

        page.locator(id("register:save")).dblclick();
        page.waitForURL("**/registry/migrant.xhtml?id=*");
        page.reload();
        page.goBack();
        assertThat(page.locator(id("register:consent"))).not().isChecked();
        assertThat(page.locator(id("register:mrz"))).hasValue("");
        page.goForward();

        var found = Api.as("aida.intake").get("/migrants?q=" + zone.number());
        assertThat(found.body().split("\"fileNo\"", -1)).as(found.body()).hasSize(2);
    }
}
