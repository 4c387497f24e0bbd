package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.RawHttp;

class SignOnIT extends PageTest {

    @Test
    void whoever_signs_on_sees_the_work_of_his_job() {
        var page = open("bakyt.officer");

        page.navigate(url("/requests/requests.xhtml"));

        assertThat(page.locator(".bar-place strong")).hasText("YEK");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void who_signs_out_is_asked_for_the_password_again() {
        var page = openUnknown();
        signOn(page, "bakyt.officer");

        page.locator("#person summary").click();
        page.locator("#sign-out").click();
        page.waitForURL("**/public/signed-out.xhtml*");

        page.navigate(url("/"));
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void scripts_and_other_sites_do_not_get_the_session() {
        var page = open("bakyt.officer");

        var cookie = page.context().cookies(url("/")).stream()
                .filter(one -> one.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();

        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        page.navigate(url("/requests/requests.xhtml"));
        assertThat(page.content()).doesNotContain("jsessionid");
    }

    @Test
    void pages_are_compressed() {
        var page = open("bakyt.officer");

        var answer = page.navigate(url("/requests/requests.xhtml"));

        assertThat(answer.headers()).containsEntry("content-encoding", "gzip");
    }

    @Test
    void a_language_stays_once_it_was_chosen() {
        var page = open("bakyt.officer");
        page.navigate(url("/requests/requests.xhtml"));

        page.locator(".languages a[lang=en]").first().click();
        page.navigate(url("/registry/migrants.xhtml"));

        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void who_was_not_let_in_yet_waits() {
        var page = open("kanat.newcomer");

        page.navigate(url("/requests/requests.xhtml"));

        assertThat(page.locator("#leave #sign-out")).isVisible();
        assertThat(page.locator(".shell")).hasCount(0);
    }

    /** The adapter passes over what it cannot read as a token and takes the session that came along. */
    @Test
    void what_begins_like_a_token_never_lets_a_session_in_beside_the_register_of_sign_ons() {
        var bakyt = open("bakyt.officer");
        var token = "Bearer " + Api.token("sapar-demo-cli", "bakyt.officer");

        for (var header : List.of("Bearer a b", "bearer", token + " x", "Bearerx y")) {
            assertThat(status(bakyt, "/api/v1/migrants", header)).as(header).isEqualTo(401);
            assertThat(status(bakyt, "/requests/requests.xhtml", header))
                    .as(header)
                    .isEqualTo(401);
        }
        assertThat(status(bakyt, "/api/v1/migrants", token)).isEqualTo(200);
        assertThat(status(bakyt, "/requests/requests.xhtml", "Basic YTpi")).isEqualTo(200);
        assertThat(RawHttp.send("GET /api/v1/migrants", "Authorization: " + token, "Authorization: Bearer a b")
                        .status())
                .isEqualTo(401);
    }

    private static int status(Page page, String path, String authorization) {
        return page.request()
                .get(url(path), RequestOptions.create().setHeader("Authorization", authorization))
                .status();
    }
}
