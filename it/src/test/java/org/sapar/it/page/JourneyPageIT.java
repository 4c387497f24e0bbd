package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** What is due, crossings and work, as a clerk tells them at the window. */
class JourneyPageIT extends PageTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final String migrant = Records.registered().text("id");

    @Test
    void a_stamp_and_a_contract_that_are_typed_in_say_what_is_due_and_how_far_somebody_has_come() {
        var page = open("aida.intake");
        page.navigate(url("/registry/migrant.xhtml?id=" + migrant));
        assertThat(page.locator("#due .note")).isVisible();

        page.locator("#crossings .card-actions a").click();
        page.locator(id("crossing:day")).fill(daysAgo(49));
        page.locator(id("crossing:time")).fill("8.20");
        page.locator(id("crossing:documentId")).selectOption(new SelectOption().setIndex(1));
        page.locator(id("crossing:save")).click();
        assertThat(page.locator("#crossings tbody th").first()).hasText(daysAgo(49) + " 08:20");
        assertThat(page.locator("#due tr.late").first()).containsText("RU-EAEU-REG");
        assertThat(page.locator("#due tr.late .due-date").first()).hasText(daysAgo(19));
        assertThat(page.locator(".head .state-ENTERED")).isVisible();

        work(page, "7707083892");
        assertThat(page.locator(id("work:taxNumberError"))).not().isEmpty();
        page.locator(id("work:taxNumber")).fill("7707083893");
        page.locator(id("work:save")).click();
        assertThat(page.locator(".head .state-WORKING")).isVisible();

        page.locator("#work a[href*=work-end]").click();
        page.locator(id("end:reason")).selectOption("UNPAID");
        page.locator(id("end:save")).click();
        assertThat(page.locator(".head .state-BETWEEN_JOBS")).isVisible();

        page.locator("#crossings a[href*=strike]").click();
        page.locator(id("strike:save")).click();
        assertThat(page.locator(".problems a")).containsText("? ");
        page.locator(id("strike:why")).fill("<b>чужой</b> паспорт");
        page.locator(id("strike:save")).click();
        assertThat(page.locator("#crossings tbody")).containsText("<b>чужой</b> паспорт");
        assertThat(page.locator("#due .note")).isVisible();
    }

    @Test
    void what_the_host_gave_ends_what_is_due_and_days_to_come_are_told_at_their_field() {
        var page = open("aida.intake");
        page.navigate(url("/registry/settle.xhtml?id=" + migrant));
        page.locator(id("settle:entryOn")).fill(daysAgo(-2));
        page.locator(id("settle:save")).click();
        assertThat(page.locator(id("settle:entryOnError"))).not().isEmpty();

        page.locator(id("settle:entryOn")).fill(daysAgo(40));
        page.locator(id("settle:registeredUntil")).fill(daysAgo(-200));
        page.locator(id("settle:save")).click();

        assertThat(page.locator(".head .state-HOST_REGISTERED")).isVisible();
        assertThat(page.locator("#due tr.ok")).containsText("RU-EAEU-REG");
    }

    private static void work(Page page, String taxNumber) {
        page.locator("#work .card-actions a").click();
        page.locator(id("work:employer")).fill("ООО «Стройка»");
        page.locator(id("work:taxNumber")).fill(taxNumber);
        page.locator(id("work:startsOn")).fill(daysAgo(40));
        page.locator(id("work:occupation")).selectOption("7112");
        page.locator(id("work:save")).click();
    }

    private static String daysAgo(int days) {
        return TYPED.format(LocalDate.now(ZoneId.of("Asia/Yekaterinburg")).minusDays(days));
    }
}
