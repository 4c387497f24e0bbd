package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;
import org.sapar.it.Realm;

/** The login server is not there for a while; the drill does the same for ten minutes. */
@Isolated
class SignOnOutageIT extends PageTest {

    @Test
    void who_is_signed_on_goes_on_without_the_login_server_and_who_is_not_is_told() {
        var officer = open("bakyt.officer");
        var machine = Api.as("aida.intake");
        assertThat(machine.get("/requests").status()).isEqualTo(200);
        assertThat(officer.navigate(url("/requests/requests.xhtml")).status()).isEqualTo(200);
        var stranger = openUnknown();

        Realm.signal("STOP");
        try {
            for (var page : new String[] {"/requests/requests.xhtml", "/registry/migrants.xhtml", "/help/keys.xhtml"}) {
                assertThat(officer.navigate(url(page)).status()).as(page).isEqualTo(200);
            }
            assertThat(machine.get("/requests").status()).isEqualTo(200);

            assertThat(stranger.navigate(url("/requests/requests.xhtml")).status())
                    .isEqualTo(503);
            assertThat(stranger.locator("#again")).hasAttribute("href", "/requests/requests.xhtml");
        } finally {
            Realm.signal("CONT");
        }

        // That it does not answer is believed for some seconds.
        for (var end = Instant.now().plusSeconds(30);
                stranger.locator("#again").count() > 0 && Instant.now().isBefore(end); ) {
            stranger.locator("#again").click();
        }
        assertThat(stranger.locator("#password")).isVisible();
        assertThat(officer.navigate(url("/requests/requests.xhtml")).status()).isEqualTo(200);
    }
}
