package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;

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
        var page = openAnew("bakyt.officer");

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
}
