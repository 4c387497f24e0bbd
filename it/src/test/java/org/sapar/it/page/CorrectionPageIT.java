package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

/** A clerk puts right who the person is, after a slip and after a colleague. */
class CorrectionPageIT extends PageTest {

    private final String path = "/migrants/" + Records.registered().text("id");

    @Test
    void what_was_mistyped_is_put_right_with_a_reason_and_a_colleague_is_not_overwritten() {
        var page = open("aida.intake");
        page.navigate(url("/registry/migrant.xhtml?id=" + path.substring(path.lastIndexOf('/') + 1)));
        page.locator(".head a[href*='correct.xhtml']").click();
        assertThat(page.locator(id("correct:birthDate"))).isFocused();
        page.locator(id("correct:birthDate")).fill("31.02.1988");
        page.locator(id("correct:save")).click();
        assertThat(page.locator(id("correct:birthDateError"))).isVisible();
        assertThat(page.locator(id("correct:whyError"))).isVisible();

        page.locator(id("correct:birthDate")).fill("01.01.1988");
        page.locator(id("correct:birthDate")).press("Tab");
        page.locator(id("correct:sex")).selectOption("F");
        assertThat(page.locator(id("correct:birthCertain"))).isVisible();
        page.locator(id("correct:why")).fill("Ошибка при вводе, паспорт");
        page.locator(id("correct:save")).click();
        assertThat(page.locator(id("correct:pinReasonError"))).isVisible();
        page.locator(id("correct:pinReason")).fill("Номер присвоен раньше");
        page.locator(id("correct:birthCertain")).check();
        page.locator(id("correct:latinSurname")).fill("PROBUEVA");
        page.locator(id("correct:save")).click();

        page.waitForURL("**/registry/migrant.xhtml?id=*");
        assertThat(page.locator("#person-card")).containsText("01.01.1988");
        assertThat(page.locator("#person-card .note")).containsText("Номер присвоен раньше");
        assertThat(page.locator("main")).containsText("PROBUEVA");
        overtaken(page);
    }

    private void overtaken(Page page) {
        page.locator(".head a[href*='correct.xhtml']").click();
        assertThat(page.locator(id("correct:birthCertain"))).isChecked();
        var seen = Api.as("bakyt.officer").get(path);
        var first = Api.as("bakyt.officer")
                .post(
                        path + "/corrections",
                        "{\"person\": {\"birthDate\": \"1988-03-14\"}, \"why\": \"Свидетельство\"}",
                        "If-Match",
                        seen.header("ETag"));
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        page.locator(id("correct:latinSurname")).fill("PROBUYEVA");
        page.locator(id("correct:why")).fill("Паспорт");
        page.locator(id("correct:save")).click();

        assertThat(page.locator("fieldset.choice")).hasCount(2);
        assertThat(page.locator("fieldset.choice").first()).containsText("14.03.1988");
        page.locator("fieldset.choice")
                .last()
                .locator("input[type=radio]")
                .last()
                .check();
        page.locator(id("correct:choose")).click();
        page.waitForURL("**/registry/migrant.xhtml?id=*");
        assertThat(page.locator("#person-card")).containsText("14.03.1988");
        assertThat(page.locator("main")).containsText("PROBUYEVA");
    }
}
