package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;
import org.sapar.it.Soon;

/** An officer prints a confirmation, and somebody else has it checked. */
class PaperPrintIT extends PageTest {

    @Test
    void a_confirmation_is_printed_and_checked_by_anybody_until_the_person_is_taken_off() {
        var entry = Records.enlisted();
        var page = open("bakyt.officer");
        page.navigate(url("/registry/registration.xhtml?id=" + entry));
        page.locator("[popovertarget=print]").click();
        var link = page.locator(".print-confirmation-ru");
        assertThat(link).isVisible();

        var printed = page.request().get(url(link.getAttribute("href")));
        assertPaper(printed);
        assertThat(page.request().get(url(link.getAttribute("href"))).body()).isEqualTo(printed.body());
        page.reload();
        var paper = page.locator("#papers .line");
        assertThat(paper).hasCount(1);
        var number = paper.locator("a").first().textContent();
        var address = paper.locator("a.check").getAttribute("href");

        var stranger = openUnknown();
        stranger.navigate(url(address));
        assertThat(stranger.locator(".answer-VALID")).isVisible();
        assertThat(stranger.locator("#answer")).containsText(number);
        assertThat(stranger.locator("#answer")).not().containsText("Пробуев");
        check(stranger, number, address.substring(address.indexOf('=') + 1).substring(0, 8));
        assertThat(stranger.locator(".answer-VALID")).isVisible();
        check(stranger, number, "00000000");
        assertThat(stranger.locator(".answer-UNKNOWN")).isVisible();

        remove(entry);
        stranger.navigate(url(address));
        assertThat(stranger.locator(".answer-ENDED")).isVisible();
    }

    @Test
    void cards_and_summaries_are_printed_from_their_pages_and_leave_a_row() {
        var entry = Records.enlisted();
        var migrant = Api.as("aida.intake")
                .get("/registrations/" + entry)
                .json()
                .at("/migrant/id")
                .asText();
        var page = open("aida.intake");
        page.navigate(url("/registry/registration.xhtml?id=" + entry));
        assertThat(page.locator(".print-confirmation-ru")).hasCount(0);
        assertPaper(page.request().get(url(page.locator(".print-card-ky").getAttribute("href"))));
        page.navigate(url("/registry/migrant.xhtml?id=" + migrant));
        assertPaper(page.request().get(url(page.locator(".print-summary-en").getAttribute("href"))));

        for (var deed :
                Map.of("registry.card", entry, "registry.summary", migrant).entrySet()) {
            var rows = "/trail?did=" + deed.getKey() + "&about=" + deed.getValue();
            // Rows are shown once they are sealed.
            assertThat(Soon.is(() ->
                            Api.as("jyldyz.dpo").get(rows).json().at("/items").size() == 1))
                    .as(rows)
                    .isTrue();
        }
    }

    @Test
    void machines_print_what_their_officer_may_and_nobody_prints_by_a_link_elsewhere() {
        var entry = Records.enlisted();
        var path = "/registrations/" + entry + "/confirmation";
        var bakyt = Api.as("bakyt.officer");

        var printed = bakyt.get(path + "?lang=ky", "Accept", "application/pdf");
        assertThat(printed.status()).as(printed.body()).isEqualTo(200);
        assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(printed.header("Content-Language")).isEqualTo("ky");
        assertThat(printed.body()).startsWith("%PDF-");
        assertThat(bakyt.get(path + "?lang=de").status()).isEqualTo(422);
        assertThat(bakyt.get("/registrations/" + Records.unknown() + "/confirmation")
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("aida.intake").get(path).status()).isEqualTo(403);
        assertThat(Api.as("elena.officer").get(path).status()).isEqualTo(422);

        var elena = open("elena.officer");
        var print = url("/registry/print?what=confirmation&lang=ru&id=" + entry);
        elena.navigate(print);
        assertThat(elena).hasURL(Pattern.compile(".*/registry/opening\\.xhtml.*"));
        var officer = open("bakyt.officer").request();
        assertThat(officer.get(print, header("Sec-Fetch-Site", "cross-site")).url())
                .contains("/registry/registration.xhtml?id=" + entry);
        assertThat(officer.get(url("/registry/print?what=other&lang=ru&id=" + entry))
                        .status())
                .isEqualTo(404);
        assertThat(officer.get(url("/registry/print?what=card&lang=ru&id=1")).status())
                .isEqualTo(404);
        var clerk = open("aida.intake").request();
        assertThat(clerk.get(print).status()).isEqualTo(403);
    }

    private static void check(Page page, String number, String code) {
        page.locator("#number").fill(number);
        page.locator("#code").fill(code);
        page.locator("#look").click();
    }

    private static void assertPaper(APIResponse answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.headers().get("content-disposition")).startsWith("inline; filename=");
        assertThat(answer.body()).startsWith('%', 'P', 'D', 'F');
    }

    private static RequestOptions header(String name, String value) {
        return RequestOptions.create().setHeader(name, value);
    }

    private static void remove(String entry) {
        var bakyt = Api.as("bakyt.officer");
        var now = bakyt.get("/registrations/" + entry);
        var removed = bakyt.post(
                "/registrations/" + entry + "/actions",
                "{\"action\": \"REMOVE\", \"reason\": \"RETURNED\", \"since\": \"" + now.text("registeredOn") + "\"}",
                "If-Match",
                now.header("ETag"));
        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
    }
}
