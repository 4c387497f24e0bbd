package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;
import org.sapar.it.Soon;

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

    @Test
    void a_draft_that_comes_in_after_its_form_was_taken_is_not_kept() {
        var address = url("/registry/amend.xhtml?id=" + Records.registered().text("id"));
        var page = open("aida.intake");
        page.navigate(address);
        var sent = page.waitForRequest(
                request -> isKept(request, "+79123333333"),
                () -> page.locator(id("amend:mobile")).fill("+79123333333"));
        page.locator(id("amend:save")).click();
        page.waitForURL("**/registry/migrant.xhtml*");

        org.assertj.core.api.Assertions.assertThat(keep(page, sent.postData())).isEqualTo(200);

        var asked = page.waitForResponse(
                response -> response.url().contains("/drafts?form=%2Fregistry%2Famend.xhtml"),
                () -> page.navigate(address));
        org.assertj.core.api.Assertions.assertThat(asked.text()).isEqualTo("{}");
    }

    @Test
    void what_is_tried_again_by_itself_is_no_input_of_the_person() {
        var page = openAnew("bakyt.officer");
        page.clock().install();
        page.navigate(url("/requests/open.xhtml?migrant=" + Records.registered().text("id")));
        var tries = new CopyOnWriteArrayList<Request>();
        page.route("**/drafts", route -> {
            tries.add(route.request());
            route.fulfill(new Route.FulfillOptions().setStatus(503));
        });

        page.locator(id("open:details")).fill(TYPED);

        org.assertj.core.api.Assertions.assertThat(Soon.is(() -> {
                    page.clock().fastForward("00:11");
                    return tries.size() > 1;
                }))
                .isTrue();
        org.assertj.core.api.Assertions.assertThat(tries.get(0).headers()).doesNotContainKey("x-background");
        org.assertj.core.api.Assertions.assertThat(tries.get(1).headers()).containsKey("x-background");
    }

    @Test
    void the_sheet_of_the_largest_group_is_kept_and_what_is_longer_is_told() {
        var page = open("gulnara.manager");
        page.navigate(url("/training/plan.xhtml"));

        org.assertj.core.api.Assertions.assertThat(keep(page, sheet(200 * 12))).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(keep(page, sheet(600 * 12))).isEqualTo(413);

        page.route("**/drafts", route -> route.fulfill(new Route.FulfillOptions().setStatus(413)));
        page.locator(id("plan:room")).fill("Зал 3");
        assertThat(page.locator(".draft-state .draft-long")).isVisible();
    }

    private static String sheet(int cells) {
        var values = Stream.generate(() -> "[\"attendance:lines:199:cells:11:mark\",\"EXCUSED\"],"
                        + "[\"attendance:lines:199:cells:11:late\",\"120\"]")
                .limit(cells)
                .collect(Collectors.joining(","));
        return "{\"form\": \"/test#sheet\", \"values\": [" + values + "]}";
    }

    private static boolean isKept(Request request, String typed) {
        return request.url().endsWith("/drafts")
                && request.postData() != null
                && request.postData().contains(typed);
    }

    private static int keep(Page page, String draft) {
        return page.request()
                .post(
                        url("/drafts"),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(draft))
                .status();
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
