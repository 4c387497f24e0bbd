package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

/** What is due is counted above the queue and listed; the directory says why it found somebody and keeps lists. */
class DuePageIT extends PageTest {

    @Test
    void what_is_due_leads_from_the_queue_to_the_file() {
        var entered = LocalDate.now(ZoneId.of("Asia/Yekaterinburg")).minusDays(1_700);
        var form = Records.migrant()
                .replace("\"purpose\": \"WORK\"", "\"purpose\": \"WORK\", \"enteredOn\": \"" + entered + "\"");
        var made = Api.as("aida.intake").post("/migrants", form);
        Assertions.assertThat(made.status()).as(made.body()).isEqualTo(201);

        var page = open("bakyt.officer");
        page.navigate(url("/requests/requests.xhtml"));
        page.locator("a[href='/registry/clocks.xhtml?state=LATE']").click();
        assertThat(page.locator("tbody tr.late").first()).isVisible();
        page.locator("#rule").selectOption("RU-EAEU-REG");
        page.locator("#look").click();
        page.waitForURL("**rule=RU-EAEU-REG**");
        assertThat(page.locator("tbody .rule", new Page.LocatorOptions().setHasText("RU-MED30")))
                .hasCount(0);
        assertThat(page.locator("a.tab[aria-current=page]")).hasAttribute("href", Pattern.compile("state=LATE"));
        page.locator("tbody a[href*='" + made.text("id") + "']").click();
        assertThat(page.locator("#due")).containsText("RU-EAEU-REG");

        var lines = Api.as("bakyt.officer").get("/clocks?state=LATE&size=200&rule=RU-MED30");
        Assertions.assertThat(lines.body())
                .contains(made.text("fileNo"), "\"LATE\"")
                .doesNotContain("RU-EAEU-REG");
        Assertions.assertThat(Api.as("elena.officer").get("/clocks?size=200").body())
                .doesNotContain(made.text("fileNo"));
        Assertions.assertThat(Api.as("bakyt.officer").get("/clocks?state=SOON").status())
                .isEqualTo(422);
    }

    @Test
    void the_directory_says_why_it_found_somebody() {
        var page = open("bakyt.officer");
        page.navigate(url("/registry/migrants.xhtml?q=%2B7 912 000-00-00"));
        var telephone = page.locator("tbody td:last-child").first().textContent();
        page.navigate(url("/registry/migrants.xhtml?q=ПРОБ"));
        var begun = page.locator("tbody td:last-child").first().textContent();

        Assertions.assertThat(telephone).isNotBlank();
        Assertions.assertThat(begun).isNotBlank().isNotEqualTo(telephone);
        page.navigate(url("/registry/migrants.xhtml"));
        assertThat(page.locator("thead th")).hasCount(5);
    }

    @Test
    void filters_get_a_name_and_columns_are_chosen_by_everybody_for_oneself() {
        var page = open("elena.officer");
        page.navigate(url("/registry/migrants.xhtml?post=NVS"));
        page.locator("details.arrange summary").click();
        page.locator(id("keep:save")).click();
        assertThat(page.locator(id("keep:nameError"))).isVisible();
        page.locator(id("keep:name")).fill("Проба <b>");
        page.locator(id("keep:save")).click();

        page.navigate(url("/registry/migrants.xhtml"));
        page.locator(".chip").click();
        page.waitForURL("**post=NVS**");
        assertThat(page.locator(".chip[aria-current=page]")).hasText("Проба <b>");
        page.locator("details.arrange summary").click();
        page.locator(id("columns:ticks:0:on")).uncheck();
        page.locator(id("columns:show")).click();
        assertThat(page.locator("thead th")).hasCount(4);

        page.locator("details.arrange summary").click();
        page.locator(id("columns:ticks:0:on")).check();
        page.locator(id("columns:show")).click();
        assertThat(page.locator("thead th")).hasCount(5);
        page.locator("details.arrange summary").click();
        page.locator(id("drop:names:0:one")).click();
        assertThat(page.locator(".chip")).hasCount(0);
        var other = open("bakyt.officer");
        other.navigate(url("/registry/migrants.xhtml"));
        assertThat(other.locator(".chip")).hasCount(0);
    }
}
