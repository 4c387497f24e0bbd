package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;
import org.sapar.it.Records;

@Isolated
class MainJobIT extends PageTest {

    private static final String ZONE = """
            P<KGZSATYBALDIEV<<ALMAZBEK<YSAKOVICH<<<<<<<<
            PE04561232KGZ9003141M33082132140319909945132""";

    private static final String MIGRANTS = "/registry/migrants.xhtml?post=YEK";

    private static final String ISSUED = "/requests/requests.xhtml?post=YEK&state=ISSUED";

    private static final String TRAINEES = "/training/learners.xhtml?centre=BSH01";

    @Test
    void a_migrant_is_registered_served_and_trained_and_the_supervisor_sees_it() {
        var indira = open("indira.supervisor");
        var migrants = figure(indira, MIGRANTS);
        var issued = figure(indira, ISSUED);
        var trainees = figure(indira, TRAINEES);

        var migrant = register();
        issue(migrant);
        train(migrant);

        assertThat(figure(indira, MIGRANTS)).isEqualTo(migrants + 1);
        assertThat(figure(indira, ISSUED)).isEqualTo(issued + 1);
        assertThat(figure(indira, TRAINEES)).isEqualTo(trainees + 1);
        for (var list : List.of(MIGRANTS, ISSUED, TRAINEES)) {
            indira.navigate(url("/reporting/figures.xhtml"));
            link(indira, list).click();
            assertThat(indira.locator("a[href*='" + migrant + "'], tbody:has-text('Сатыбалдиев')")
                            .first())
                    .isVisible();
        }
    }

    /** From the list of migrants, with the lines of the passport and what they do not say. */
    private String register() {
        var page = open("aida.intake");
        page.navigate(url("/registry/migrants.xhtml"));
        var aida = new Hand(page);

        aida.click("a.key-new");
        aida.scan("register:mrz", ZONE);
        assertThat(page.locator("#register\\:reading .printed")).isVisible();
        aida.type("register:mobile", "+7 912 345 67 89");
        aida.choose("register:region", "RU-SVE");
        aida.tick("register:consent");
        aida.click(id("register:save"));
        page.waitForURL("**/registry/migrant.xhtml?id=*");

        assertThat(page.locator("h1")).hasText("Сатыбалдиев Алмазбек Ысакович");
        assertThat(aida.fields()).isLessThanOrEqualTo(4);
        assertThat(aida.clicks()).isLessThanOrEqualTo(3);
        return page.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
    }

    /** Opens two requests, and brings the one from receipt to the hand of the migrant. */
    private void issue(String migrant) {
        var page = open("bakyt.officer");
        request(page, migrant, "RTN-A");
        assertThat(page.locator(".action-TAKE_FEE")).isVisible();
        request(page, migrant, "REG-T");
        for (var action : List.of("ACCEPT", "START", "GRANT")) {
            page.locator(".action-" + action + ".primary").click();
        }
        page.locator(id("nextMove:reference")).fill("99451");
        page.locator(".action-PREPARE.primary").click();
        page.locator(".action-ISSUE.primary").click();

        assertThat(page.locator(".head .state-ISSUED")).isVisible();
    }

    private static void request(Page page, String migrant, String type) {
        page.navigate(url("/registry/migrant.xhtml?id=" + migrant));
        page.locator("a.key-new").click();
        page.locator("input[type=radio][value='" + type + "']").check();
        page.locator(id("open:save")).click();
        page.waitForURL("**/requests/request.xhtml?id=*");
    }

    /** Enrols the migrant at the centre, begins the session and records that everything was attended. */
    private void train(String migrant) {
        var session = Records.sessionToday(5).text("id");
        var fileNo = Api.as("farida.registrar").get("/migrants/" + migrant).text("fileNo");
        var page = open("farida.registrar");
        page.navigate(url("/training/session.xhtml?id=" + session));
        page.locator(id("enrolment:who")).fill(fileNo);
        page.locator(id("enrolment:look")).click();
        page.locator("#hits input[type=submit]").first().click();
        assertThat(page.locator("#learners")).containsText(fileNo);

        var seen = Api.as("farida.registrar").get("/training/sessions/" + session);
        Api.as("farida.registrar")
                .post(
                        "/training/sessions/" + session + "/actions",
                        "{\"action\": \"BEGIN\"}",
                        "If-Match",
                        seen.header("ETag"));
        page.navigate(url("/training/attendance.xhtml?id=" + session));
        page.locator(id("attendance:save")).click();
        assertThat(page.locator(".news")).isVisible();
        assertThat(page.locator("td.outlook .tone-ok")).isVisible();
    }

    /** The number on the board that leads to this list; none where there is no link. */
    private static int figure(Page page, String list) {
        page.navigate(url("/reporting/figures.xhtml"));
        var link = link(page, list);
        return link.count() == 0 ? 0 : Integer.parseInt(link.textContent().replaceAll("\\D", ""));
    }

    private static com.microsoft.playwright.Locator link(Page page, String list) {
        return page.locator("a.count-link[href='" + list + "']");
    }
}
