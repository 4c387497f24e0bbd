package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

/** What a browser was never given to send does nothing, though the session is good. */
class TamperIT extends PageTest {

    private static final String STATE = "jakarta.faces.ViewState";

    @Test
    void another_site_cannot_make_a_change_with_the_cookie_of_an_officer() {
        var page = open("bakyt.officer");

        for (var header : Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            var answer = page.request()
                    .post(
                            url("/registry/register.xhtml"),
                            RequestOptions.create()
                                    .setHeader(header.getKey(), header.getValue())
                                    .setForm(FormData.create().set(STATE, "x")));
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(page.request()
                        .post(url("/sign-out"), RequestOptions.create().setHeader("Sec-Fetch-Site", "same-site"))
                        .status())
                .isEqualTo(403);
        assertThat(page.navigate(url("/requests/requests.xhtml")).status()).isEqualTo(200);
        assertThat(page.locator(".bar-place").count()).isPositive();
    }

    @Test
    void a_form_with_another_state_or_none_changes_nothing() {
        var request = Records.opened("bakyt.officer", "RTN-A").text("id");
        var page = open("bakyt.officer");
        page.navigate(url("/requests/request.xhtml?id=" + request));
        var fields = fields(page);

        for (var state : new String[] {null, "", "x", "-1:-1", "stateless", "1:1", fields.get(STATE) + "0"}) {
            var sent = new LinkedHashMap<>(fields);
            sent.put(STATE, state);
            var answer = post(page, "/requests/request.xhtml?id=" + request, sent);
            assertThat(answer.status()).as("state " + state).isLessThan(500);
        }

        assertUntouched(request);
    }

    @Test
    void a_button_that_is_not_there_cannot_be_pressed() {
        var request = Records.opened("bakyt.officer", "RTN-A").text("id");
        var page = open("bakyt.officer");
        page.navigate(url("/requests/request.xhtml?id=" + request));
        var fields = fields(page);

        for (var action : new String[] {"GRANT", "ISSUE", "SIGN_REFUSAL", "CLOSE"}) {
            var sent = new LinkedHashMap<>(fields);
            page.locator("form[id]").all().forEach(form -> {
                var id = form.getAttribute("id");
                sent.put(id, id);
                sent.put(id + ":" + action, id + ":" + action);
                sent.put(id + ":perform", action);
                sent.put(id + ":action", action);
            });
            assertThat(post(page, "/requests/request.xhtml?id=" + request, sent).status())
                    .as(action)
                    .isLessThan(500);
        }

        assertUntouched(request);
    }

    @Test
    void a_language_that_is_none_becomes_no_part_of_a_page() {
        var page = open("bakyt.officer");
        var hostile = "ky');alert(1)//";

        var answer = page.request()
                .get(
                        url("/requests/requests.xhtml?lang=ky%27)%3Balert(1)//"),
                        RequestOptions.create().setHeader("Accept-Language", hostile));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("alert(1)");
        assertThat(page.request()
                        .get(
                                url("/language?to=ky%27)%3Balert(1)//&back=//evil.example"),
                                RequestOptions.create().setMaxRedirects(0))
                        .headers())
                .doesNotContainKey("set-cookie")
                .containsEntry("location", "/");
    }

    private static void assertUntouched(String request) {
        var now = Api.as("bakyt.officer").get("/requests/" + request);
        assertThat(now.text("state")).isEqualTo("RECEIVED");
        assertThat(now.json().get("version").asInt()).isZero();
    }

    private static Map<String, String> fields(Page page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(STATE, page.locator("[name='" + STATE + "']").first().inputValue());
        return fields;
    }

    private static APIResponse post(Page page, String path, Map<String, String> fields) {
        var form = FormData.create();
        fields.forEach((name, value) -> {
            if (value != null) {
                form.set(name, value);
            }
        });
        return page.request().post(url(path), RequestOptions.create().setForm(form));
    }
}
