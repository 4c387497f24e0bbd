package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** Two files that may be of one person, laid side by side: made one, and two again. */
class PairPageIT extends PageTest {

    @Test
    void two_files_are_made_one_and_separated_with_a_reason() {
        var pair = "/registry/suspicion.xhtml?id=" + Records.pair("aida.intake");
        var page = open("bakyt.officer");

        act(page, pair, "SUSPECT_AGAIN");
        page.navigate(url(pair));
        var gone = page.locator("thead a").last().innerText();
        var stays = page.locator("thead a").first().innerText();
        var option = page.locator(id("decide:kept") + " option").filter(new FilterOptions().setHasText(stays));
        page.locator(id("decide:kept")).selectOption(option.getAttribute("value"));
        page.locator(".action-CONFIRM").click();
        assertThat(page.locator(".summary .news")).isVisible();

        page.navigate(url("/registry/migrants.xhtml?q=" + gone));
        assertThat(page.locator("main")).containsText(stays);
        assertThat(page.locator("main .note").first()).containsText(gone);

        act(page, pair, "SEPARATE");
        assertThat(page.locator(id("decide:reasonError"))).isVisible();
        page.locator(id("decide:reason")).fill("Две сестры");
        page.locator(".action-SEPARATE").click();
        assertThat(page.locator(".summary .news")).isVisible();
        page.navigate(url("/registry/migrants.xhtml?q=" + gone));
        assertThat(page.locator("main")).containsText(gone);
        assertThat(page.locator("main")).not().containsText(stays);
    }

    private static void act(Page page, String pair, String action) {
        page.navigate(url(pair));
        page.locator(".action-" + action).click();
    }
}
