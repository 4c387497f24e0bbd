package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.sapar.it.Given;

/** Sends lists of people in, as an officer does. */
final class Lists {

    static final String HEAD = "ФИО;Дата рождения;Пол;ПИН;Паспорт;Телефон\n";

    private static final Pattern DONE = Pattern.compile(".*state-(CHECKED|FILED|WITHDRAWN).*");

    private Lists() {}

    /** A line about somebody whom nobody has seen before. */
    static String line() {
        var random = ThreadLocalRandom.current();
        var day = 1 + random.nextInt(28);
        var month = 1 + random.nextInt(12);
        var year = 1965 + random.nextInt(35);
        return String.format(
                Locale.ROOT,
                "Пробуев %s;%02d.%02d.%d;м;2%02d%02d%04d%05d;AC%07d;8 912 000-00-00\n",
                Given.one().cyrillic(),
                day,
                month,
                year,
                day,
                month,
                year,
                99_000 + random.nextInt(1_000),
                random.nextInt(10_000_000));
    }

    /** Sends a list in; its id. */
    static String send(Page page, String text) {
        return send(page, "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static String send(Page page, String name, byte[] content) {
        choose(page, name, content);
        page.waitForURL("**/exchange/import.xhtml?id=*");
        return page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
    }

    /** Chooses a file and sends it, whatever comes of it. */
    static void choose(Page page, String name, byte[] content) {
        page.navigate(PageTest.url("/exchange/imports.xhtml"));
        page.locator(PageTest.id("send:list")).setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator(PageTest.id("send:save")).click();
    }

    /** Has the lines checked as the heads propose. */
    static void check(Page page) {
        page.locator(PageTest.id("check:citizenship")).selectOption("KG");
        page.locator(PageTest.id("check:region")).selectOption("RU-SVE");
        page.locator(PageTest.id("check:purpose")).selectOption("WORK");
        page.locator(PageTest.id("check:language")).selectOption("ru");
        page.locator(PageTest.id("check:consent")).check();
        page.locator(PageTest.id("check:save")).click();
        await(page);
    }

    /** Has the files made. */
    static void file(Page page) {
        page.locator(PageTest.id("steps:file")).click();
        await(page);
    }

    /** Until the work is done; the page tells by itself. */
    static void await(Page page) {
        assertThat(page.locator(".head .status")).hasClass(DONE);
    }
}
