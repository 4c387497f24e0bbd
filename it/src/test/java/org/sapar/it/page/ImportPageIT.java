package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;

/** A list of people from a spreadsheet, from the file on the officer's disk to the files of the register. */
class ImportPageIT extends PageTest {

    @Test
    void a_list_is_sent_checked_filed_its_doubts_are_settled_and_it_is_withdrawn() {
        var known = Api.as("aida.intake")
                .get("/migrants/" + Records.registered().text("id"))
                .json();
        var person = known.get("person");
        var page = open("bakyt.officer");
        Lists.send(
                page,
                Lists.HEAD + Lists.line() + "Пробуев "
                        + person.at("/cyrillic/given").asText() + ";"
                        + person.get("birthDate").asText() + ";м;"
                        + person.get("pin").asText() + ";;\n"
                        + "=1+1;вчера;м;;;\n" + "Тестов Тест;31.02.1990;м;;;\n");
        assertThat(page.locator("details.card")).containsText("Пробуев");

        Lists.check(page);
        assertThat(page.locator("tr").filter(new FilterOptions().setHasText("31.02.1990")))
                .containsText("05.03.1990");
        Lists.file(page);
        var refused = page.waitForDownload(
                () -> page.locator("a[href*='/exchange/refused']").click());
        org.assertj.core.api.Assertions.assertThat(read(refused.path()))
                .startsWith("\uFEFFФИО;Дата рождения;Пол;ПИН;Паспорт;Телефон;")
                .contains("\r\n'=1+1;вчера;")
                .contains("Тестов Тест;31.02.1990;");

        page.locator("a[href^='/exchange/parked']").first().click();
        assertThat(page.locator("#line")).containsText(person.get("pin").asText());
        page.locator("[id$=':same']").first().click();
        page.waitForURL("**/exchange/import.xhtml?id=*");
        assertThat(page.locator(".status.state-LINKED").first()).isVisible();
        withdraw(page, " ");
        assertThat(page.locator(id("withdraw:reasonError"))).isVisible();
        withdraw(page, "Список отправлен по ошибке");
        Lists.await(page);
        assertThat(page.locator("#why")).containsText("отправлен по ошибке");
        assertThat(page.locator("tbody .status.state-WITHDRAWN")).hasCount(1);
    }

    @Test
    void what_is_no_list_is_told_beside_the_file() {
        var page = open("bakyt.officer");

        Lists.choose(page, "list.csv", "Фамилия\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(id("send:listError"))).isVisible();
        Lists.choose(page, "<img src=x onerror=alert(1)>.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(page.locator(id("send:listError"))).isVisible();
        page.locator(id("send:list")).setInputFiles(large());
        org.assertj.core.api.Assertions.assertThat(
                        page.locator(id("send:list")).evaluate("field => field.validationMessage"))
                .asString()
                .contains("32");
    }

    private static void withdraw(Page page, String reason) {
        if (!page.locator(id("withdraw:reason")).isVisible()) {
            page.locator("#withdrawal summary").click();
        }
        page.locator(id("withdraw:reason")).fill(reason);
        page.locator("[popovertarget=ask-withdraw]").first().click();
        page.locator(id("withdraw:yes")).click();
    }

    private static Path large() {
        try {
            return Files.write(Files.createTempFile("large", ".csv"), new byte[33 * 1024 * 1024]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
