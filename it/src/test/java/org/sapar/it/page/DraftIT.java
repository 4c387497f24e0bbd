package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

class DraftIT extends PageTest {

    private static final String TYPED = "Паспорт украден 12.11., справка полиции есть";

    @Test
    void what_was_typed_when_the_browser_died_is_offered_after_the_next_login_until_it_was_sent() {
        var address = url("/requests/open.xhtml?migrant=" + Records.registered().text("id"));
        var page = openAnew("bakyt.officer");
        page.navigate(address);
        page.locator("input[type=radio]").first().check();
        typeUntilKept(page);
        page.context().close();

        var again = openAnew("bakyt.officer");
        again.navigate(address);
        assertThat(again.locator("section.draft .draft-offer")).isVisible();
        again.locator(".draft-go").click();
        assertThat(again.locator(id("open:details"))).hasValue(TYPED);
        again.locator(id("open:save")).click();
        again.waitForURL("**/requests/request.xhtml?id=*");
        assertThat(again.locator("#facts")).containsText(TYPED);

        var asked = again.waitForResponse(
                response -> response.url().contains("/drafts?form=%2Frequests%2Fopen.xhtml"),
                () -> again.navigate(address));
        org.assertj.core.api.Assertions.assertThat(asked.text()).isEqualTo("{}");
    }

    @Test
    void a_draft_is_offered_to_nobody_else_and_can_be_discarded() {
        var address = url("/requests/open.xhtml?migrant=" + Records.registered().text("id"));
        var page = open("bakyt.officer");
        page.navigate(address);
        typeUntilKept(page);

        var other = open("daniyar.head");
        var asked = other.waitForResponse(
                response -> response.url().contains("/drafts?form=%2Frequests%2Fopen.xhtml"),
                () -> other.navigate(address));
        org.assertj.core.api.Assertions.assertThat(asked.text()).isEqualTo("{}");

        page.reload();
        page.waitForResponse(
                response -> response.url().endsWith("/drafts") && response.ok(),
                () -> page.locator(".draft-drop").click());
        page.reload();
        assertThat(page.locator(id("open:details"))).hasValue("");
        assertThat(page.locator("section.draft")).hasCount(0);
    }

    @Test
    void a_draft_that_was_begun_before_a_colleague_changed_the_file_meets_the_change_and_does_not_undo_it() {
        var seen = Records.registered();
        var path = "/migrants/" + seen.text("id");
        var address = url("/registry/amend.xhtml?id=" + seen.text("id"));
        var page = openAnew("aida.intake");
        page.navigate(address);
        page.waitForResponse(
                response -> response.url().endsWith("/drafts")
                        && response.request().postData().contains("+79122222222"),
                () -> page.locator(id("amend:mobile")).fill("+79122222222"));
        page.context().close();
        var first = Api.as("bakyt.officer")
                .call("PATCH", path, "{\"mobile\": \"+79121111111\"}", "If-Match", seen.header("ETag"));
        org.assertj.core.api.Assertions.assertThat(first.status())
                .as(first.body())
                .isEqualTo(200);

        var again = openAnew("aida.intake");
        again.navigate(address);
        again.locator(".draft-go").click();
        again.locator(id("amend:save")).click();

        assertThat(again.locator("fieldset.choice")).containsText("+79121111111");
        assertThat(again.locator("fieldset.choice")).containsText("+79122222222");
    }

    @Test
    void ticks_on_a_sheet_that_were_not_saved_are_offered_and_stand_where_they_stood() {
        var address = url("/training/attendance.xhtml?id=" + Records.running(2).text("id"));
        var page = openAnew("gulnara.manager");
        page.navigate(address);
        page.waitForResponse(
                response -> response.url().endsWith("/drafts")
                        && response.request().postData().contains("ABSENT"),
                () -> page.locator("button.tick").first().press("a"));
        page.context().close();

        var again = openAnew("gulnara.manager");
        again.navigate(address);
        again.locator(".draft-go").click();

        assertThat(again.locator("button.tick").first()).hasClass(Pattern.compile(".*tick-ABSENT.*"));
        assertThat(again.locator("button.tick-ABSENT")).hasCount(1);
    }

    private static void typeUntilKept(Page page) {
        page.waitForResponse(
                response -> response.url().endsWith("/drafts")
                        && response.ok()
                        && response.request().postData().contains(TYPED),
                () -> page.locator(id("open:details")).pressSequentially(TYPED));
        assertThat(page.locator(".draft-state")).isVisible();
    }
}
