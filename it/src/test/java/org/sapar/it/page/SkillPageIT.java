package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** What somebody can do, as a clerk enters it. */
class SkillPageIT extends PageTest {

    @Test
    void what_somebody_can_do_is_entered_in_short_forms_and_stands_on_the_file() {
        var page = open("aida.intake");
        var file = url("/registry/migrant.xhtml?id=" + Records.registered().text("id"));
        page.navigate(file);
        page.locator("#skills .card-actions a").click();
        page.locator(id("newTrade:trade")).selectOption("7112");
        page.locator(id("newTrade:years")).fill("6");
        page.locator(id("newTrade:lastYear")).fill("2999");
        page.locator(id("newTrade:save")).click();
        assertThat(page.locator(id("newTrade:lastYearError"))).not().isEmpty();
        page.locator(id("newTrade:lastYear")).fill("2025");
        page.locator(id("newTrade:save")).click();
        assertThat(page.locator("#trades li")).hasCount(1);

        page.locator(id("newLicence:licence")).selectOption("DRIVE-C");
        page.locator(id("newLicence:licenceNumber")).fill("<b>AB</b>");
        page.locator(id("newLicence:save")).click();
        assertThat(page.locator("#licences li")).containsText("<b>AB</b>");
        page.navigate(file);
        assertThat(page.locator("#skills li")).hasCount(2);

        page.locator("#skills .card-actions a").click();
        page.locator("details.card summary").click();
        page.locator(id("strike:entry")).selectOption(new SelectOption().setIndex(1));
        page.locator(id("strike:why")).fill("другой человек");
        page.locator(id("strike:send")).click();
        assertThat(page.locator("#trades li")).hasCount(0);
    }
}
