package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

class ConflictIT extends PageTest {

    private static final Pattern WORDS =
            Pattern.compile("Changed by somebody else|изменил кто-то другой|башка бирөө өзгөрттү");

    @Test
    void who_comes_second_sees_both_values_and_chooses() {
        var seen = Records.registered();
        var path = "/migrants/" + seen.text("id");
        var page = open("aida.intake");
        page.navigate(url("/registry/amend.xhtml?id=" + seen.text("id")));
        var first = Api.as("bakyt.officer")
                .call("PATCH", path, "{\"mobile\": \"+79121111111\"}", "If-Match", seen.header("ETag"));
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        page.locator(id("amend:mobile")).fill("+79122222222");
        page.locator(id("amend:save")).click();

        assertThat(page.locator(".problems")).isFocused();
        assertThat(page.locator(".problems h2")).hasText(WORDS);
        assertThat(page.locator("fieldset.choice")).containsText("+79121111111");
        assertThat(page.locator("fieldset.choice")).containsText("+79122222222");
        assertThat(Api.as("aida.intake").get(path).text("mobile")).isEqualTo("+79121111111");
        page.locator("fieldset.choice input[type=radio]").last().check();
        page.locator(id("amend:choose")).click();
        page.waitForURL("**/registry/migrant.xhtml?id=*");
        assertThat(Api.as("aida.intake").get(path).text("mobile")).isEqualTo("+79122222222");
    }

    @Test
    void who_was_overtaken_sees_the_state_that_the_request_is_in_now() {
        var opened = Records.opened("bakyt.officer", "REG-T");
        var page = open("bakyt.officer");
        page.navigate(url("/requests/request.xhtml?id=" + opened.text("id")));
        var path = "/requests/" + opened.text("id") + "/actions";
        var first = Api.as("bakyt.officer").post(path, "{\"action\": \"ACCEPT\"}", "If-Match", opened.header("ETag"));
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        page.locator(".action-ACCEPT.primary").click();

        assertThat(page.locator("#overtaken")).isVisible();
        assertThat(page.locator(".head .state-ACCEPTED")).isVisible();
        assertThat(page.locator("#due .due")).isVisible();
    }
}
