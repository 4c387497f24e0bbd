package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Realm;
import org.sapar.it.Soon;

class RightsIT extends PageTest {

    private static final String QUEUE = "/requests/requests.xhtml";

    private final String username = "it-" + UUID.randomUUID().toString().substring(0, 8);

    private String id;

    private Page officer;

    private Page administrator;

    @Test
    void who_signs_on_for_the_first_time_is_let_in_by_the_administrator_and_sent_away_again() {
        begin();
        var token = Api.with(Api.token("sapar-demo-cli", username));
        assertThat(token.get("/requests").status()).isEqualTo(200);

        administrator.locator("[popovertarget=ask-end]").first().click();
        administrator.locator(id("ending:end")).click();
        assertThat(administrator.locator(".status.state-ENDED").first()).isVisible();

        assertThat(Soon.is(() -> token.get("/requests").status() == 403)).isTrue();
        officer.navigate(url(QUEUE));
        assertThat(officer).hasURL(java.util.regex.Pattern.compile(".*/public/ended\\.xhtml\\?why=STAFF.*"));

        officer.locator("#again").click();
        signOnAgain(officer);
        assertThat(officer.locator("#leave #sign-out")).isVisible();
        assertThat(officer.locator(".shell")).hasCount(0);
        assertThat(administrator.locator(".timeline .event")).hasCount(3);
    }

    @Test
    void a_job_that_is_taken_away_at_the_login_server_ends_in_an_open_session_and_for_a_token() {
        begin();
        var token = Api.with(Api.token("sapar-demo-cli", username));
        assertThat(token.get("/requests").status()).isEqualTo(200);

        Realm.withdraw(id, "consular-officer");

        assertThat(Soon.is(() -> token.get("/requests").status() == 403)).isTrue();
        assertThat(Soon.is(() -> officer.request().get(url(QUEUE)).status() == 403))
                .isTrue();
    }

    @Test
    void who_is_signed_out_at_the_login_server_comes_to_the_login_and_back_to_the_same_page() {
        begin();
        var page = "/requests/requests.xhtml?overdue=true";

        Realm.signOut(id);

        assertThat(Soon.is(() -> officer.navigate(url(page)).url().contains("/public/ended.xhtml?why=SIGNED_OUT")))
                .isTrue();
        officer.locator("#again").click();
        signOnAgain(officer);
        assertThat(officer).hasURL(url(page));
    }

    @Test
    void whose_account_is_closed_at_the_login_server_is_sent_away() {
        begin();
        var token = Api.with(Api.token("sapar-demo-cli", username));
        assertThat(token.get("/requests").status()).isEqualTo(200);

        Realm.disable(id);

        assertThat(Soon.is(() -> token.get("/requests").status() == 403)).isTrue();
        officer.navigate(url(QUEUE));
        assertThat(officer).hasURL(java.util.regex.Pattern.compile(".*/public/ended\\.xhtml.*"));
    }

    @Test
    void who_was_overtaken_by_a_colleague_sees_what_the_colleague_changed() {
        begin();
        var other = open("sysadmin.demo");
        other.navigate(administrator.url());
        other.locator(id("appoint:place")).selectOption("NVS");
        other.locator(id("appoint:save")).click();
        assertThat(other.locator(".summary .news")).isVisible();

        administrator.locator(id("appoint:place")).selectOption("MSK");
        administrator.locator(id("appoint:save")).click();

        assertThat(administrator.locator("#overtaken")).containsText("NVS");
        assertThat(administrator.locator(id("appoint:place"))).hasValue("MSK");
        administrator.locator(id("appoint:save")).click();
        assertThat(administrator.locator("#facts")).containsText("MSK");
    }

    @Test
    void a_warning_comes_before_the_end_takes_no_focus_and_goes_when_somebody_types() {
        var page = openAnew("elena.officer");
        page.clock().install();
        // The browser is thirteen minutes ahead of the server, so the server's answers are given for it.
        page.route("**/staying", route -> {
            var idle = "POST".equals(route.request().method()) ? 900 : 90;
            route.fulfill(new Route.FulfillOptions().setBody("{\"idle\": " + idle + ", \"day\": 30000}"));
        });
        page.navigate(url("/registry/migrants.xhtml"));
        page.locator("#text").focus();

        page.clock().fastForward("13:30");

        assertThat(page.locator("#stay")).isVisible();
        assertThat(page.locator("#stay-said")).not().isEmpty();
        assertThat(page.locator("#text")).isFocused();
        page.keyboard().press("a");
        assertThat(page.locator("#stay")).isHidden();
    }

    private void begin() {
        officer = letIn(username, "consular-officer", "YEK");
        id = Realm.id(username);
        administrator = open("sysadmin.demo");
        administrator.navigate(url("/identity/staff.xhtml?q=" + username));
        administrator.locator("tbody a").click();
        // Asked for without being shown, which takes the browser many times as long.
        assertThat(Soon.is(() -> officer.request().get(url(QUEUE)).text().contains("class=\"shell")))
                .isTrue();
    }

    private void signOnAgain(Page page) {
        page.locator("#password").fill(Api.PASSWORD);
        if (page.locator("#username").isVisible()) {
            page.locator("#username").fill(username);
        }
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(url("/")));
    }
}
