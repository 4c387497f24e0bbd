package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

/** People of the directory as a file, from the search to the disk of the officer, and who may see where they went. */
class ExportPageIT extends PageTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://127.0.0.1\"); \"; <b>\n@SUM(A1)";

    @Test
    void bad_inputs_56_and_57_people_are_asked_for_the_page_is_left_and_the_workbook_has_no_formula() {
        var migrant = Records.registered();
        var page = open("bakyt.officer");
        page.navigate(url("/registry/migrants.xhtml?post=YEK"));
        assertThat(page.locator("#export")).hasAttribute("href", "/exchange/ask.xhtml?post=YEK");

        page.navigate(url("/exchange/ask.xhtml?q=" + migrant.text("fileNo")));
        page.locator("a.tab[href*='for=CONTACT']").click();
        assertThat(page.locator(".ticks input")).hasCount(5);
        assertThat(page.locator(".ticks .tone-protected")).hasCount(1);
        var stay = page.locator("fieldset.ticks").last();
        stay.locator("[data-ticks=none]").click();
        assertThat(stay.locator("input:checked")).hasCount(0);
        assertThat(page.locator(".ticks input:checked")).hasCount(2);
        stay.locator("[data-ticks=all]").click();
        assertThat(stay.locator("input:checked")).hasCount(3);
        ask(page, HOSTILE, HOSTILE);
        page.navigate(url("/registry/migrants.xhtml"));
        page.navigate(url("/exchange/exports.xhtml"));
        page.locator("tbody tr a").first().click();
        var file = fetched(page);

        Assertions.assertThat(file.suggestedFilename()).matches("YEK-EXP-\\d{4}-\\d{6}-\\d{2}\\.xlsx");
        var sheet = entry(file, "xl/worksheets/sheet1.xml");
        Assertions.assertThat(sheet)
                .contains(migrant.text("fileNo"), "'+79120000000")
                .doesNotContain("<f>", "<f ", "<b>")
                .contains("HYPERLINK", "<headerFooter");
        Assertions.assertThat(entry(file, "xl/worksheets/sheet2.xml")).contains(">'=HYPERLINK");
        page.reload();
        assertThat(page.locator("#facts")).containsText("HYPERLINK");

        var head = open("daniyar.head");
        head.navigate(url("/trail/file.xhtml?id=" + migrant.text("id")));
        assertThat(head.locator("#given tbody tr")).hasCount(1);
        assertThat(head.locator("#given")).containsText("HYPERLINK");
        Assertions.assertThat(head.request()
                        .get(url(page.url().replaceFirst(".*/exchange/export.xhtml", "/exchange/file")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_table_as_text_can_be_sent_in_again() {
        var migrant = Records.registered();
        var page = open("bakyt.officer");
        page.navigate(url("/exchange/ask.xhtml?for=DOCUMENTS&q=" + migrant.text("fileNo")));
        page.locator(id("ask:format")).selectOption("CSV_COMMA");
        ask(page, "", "Сверка паспортов");

        var text = read(fetched(page));

        Assertions.assertThat(text)
                .startsWith("\uFEFF")
                .contains(migrant.json().at("/person/pin").asText());
        Lists.send(page, text);
        Assertions.assertThat(page.locator("table select").all())
                .extracting(Locator::inputValue)
                .contains("FULL_NAME", "SEX", "BIRTH_DATE", "PIN", "DOCUMENT_NUMBER");
    }

    @Test
    void what_is_missing_is_told_beside_its_field_and_who_may_not_is_shown_nothing() {
        var page = open("bakyt.officer");
        page.navigate(url("/exchange/ask.xhtml?q=" + Records.registered().text("fileNo")));
        page.locator(id("ask:save")).click();
        assertThat(page.locator(id("ask:basisError"))).isVisible();
        assertThat(page.locator(id("ask:whyError"))).isVisible();

        var intake = open("aida.intake");
        intake.navigate(url("/registry/migrants.xhtml?post=YEK"));
        assertThat(intake.locator("#export")).hasCount(0);
        Assertions.assertThat(intake.navigate(url("/exchange/exports.xhtml")).status())
                .isEqualTo(403);
        Assertions.assertThat(Api.as("aida.intake").get("/exports").status()).isEqualTo(403);
    }

    private static void ask(Page page, String recipient, String why) {
        page.locator(id("ask:recipient")).fill(recipient);
        page.locator(id("ask:basis")).selectOption("STATUTE");
        page.locator(id("ask:why")).fill(why);
        page.locator(id("ask:save")).click();
        page.waitForURL("**/exchange/export.xhtml?id=*");
    }

    private static Download fetched(Page page) {
        page.locator("#fetch").waitFor();
        return page.waitForDownload(() -> page.locator("#fetch").click());
    }

    private static String entry(Download file, String name) {
        try (var zip = new ZipFile(file.path().toFile());
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8).replace("&apos;", "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
