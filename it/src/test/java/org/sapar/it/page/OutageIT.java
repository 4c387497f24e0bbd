package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Records;
import org.sapar.it.Servers;

@Isolated
class OutageIT extends PageTest {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-F]{8}");

    @Test
    void while_the_database_stands_still_a_form_stays_as_it_was_typed_and_is_saved_afterwards() {
        var page = open("bakyt.officer");
        page.navigate(url("/requests/open.xhtml?migrant=" + Records.registered().text("id")));
        page.locator("input[type=radio]").first().check();
        page.locator(id("open:details")).fill("Потерял паспорт на вокзале");
        assertThat(page.locator(".draft-state")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);

        try (var pause = Servers.MARIADB.pause()) {
            assertThat(pause).isNotNull();
            page.locator(id("open:save")).click();
            assertThat(page.locator("#outage")).isVisible();
            assertThat(page.locator("#outage .code")).hasText(REFERENCE);
            assertThat(page.locator(id("open:details"))).hasValue("Потерял паспорт на вокзале");
        }
        page.locator(id("open:save")).click();

        page.waitForURL("**/requests/request.xhtml?id=*");
        assertThat(page.locator("#facts")).containsText("Потерял паспорт на вокзале");
    }

    /** What the login server makes of it is its own affair: here it has the same database. */
    @Test
    void whoever_wants_to_go_goes_also_while_the_database_stands_still() {
        var page = openAnew("bakyt.officer");
        var once = RequestOptions.create().setMaxRedirects(0);

        try (var pause = Servers.MARIADB.pause()) {
            assertThat(pause).isNotNull();
            var gone = page.request().post(url("/sign-out"), once);
            assertThat(gone.status()).isEqualTo(303);
            assertThat(gone.headers().get("location")).contains("/logout?client_id=sapar-web");
        }

        var back = page.request().get(url("/requests/requests.xhtml"), once);
        assertThat(back.status()).isEqualTo(302);
        assertThat(back.headers().get("location")).contains("/openid-connect/auth");
    }

    @Test
    void a_page_that_cannot_be_shown_says_so_and_leads_back_and_a_form_is_sent_once_more() {
        var page = open("gulnara.manager");
        page.navigate(url("/training/plan.xhtml"));
        page.locator(id("plan:startsOn")).fill("05.02.2035");
        page.locator(id("plan:endsOn")).fill("07.02.2035");
        page.locator(id("plan:language")).selectOption("ky");
        page.locator(id("plan:room")).fill("Зал 3");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        try (var pause = Servers.MARIADB.pause()) {
            assertThat(pause).isNotNull();
            page.locator(id("plan:save")).click();
            assertThat(page.locator(".reference")).hasText(REFERENCE);
            assertThat(page.locator("#again button")).isVisible();
        }
        page.locator("#again button").click();

        page.waitForURL("**/training/session.xhtml?id=*");
        assertThat(page.content()).contains("Зал 3");
    }
}
