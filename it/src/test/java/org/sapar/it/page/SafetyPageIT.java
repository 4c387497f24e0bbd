package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** What an officer tells of somebody who is in danger: whom to call and how, who belongs to the person, an alias. */
class SafetyPageIT extends PageTest {

    private final String migrant = Records.registered().text("id");

    private final String file = url("/registry/migrant.xhtml?id=" + migrant);

    @Test
    void somebody_in_danger_is_reached_safely_and_hidden_from_whoever_may_not_see() {
        var aida = open("aida.intake");
        aida.navigate(file);
        contact(aida);
        relative(aida);

        var cholpon = open("cholpon.protection");
        cholpon.navigate(file);
        cholpon.locator(".head a[href*=protect]").click();
        cholpon.locator(id("protect:alias")).fill("Пробуев");
        cholpon.locator(id("protect:reason")).fill("Её разыскивают");
        cholpon.locator(id("protect:save")).click();
        assertThat(cholpon.locator(id("protect:aliasError"))).not().isEmpty();
        cholpon.locator(id("protect:alias")).fill("Айчүрөк");
        cholpon.locator(id("protect:save")).click();
        assertThat(cholpon.locator("h1")).hasText("Айчүрөк");
        assertThat(cholpon.locator(".head .state-PROTECTED")).isVisible();

        aida.navigate(file);
        assertThat(aida.locator("main")).not().containsText("Пробуев");
        assertThat(aida.locator("#contacts")).hasCount(0);

        cholpon.locator(".head a[href*=protect]").click();
        cholpon.locator(id("release:why")).fill("Больше не разыскивают");
        cholpon.locator(id("release:end")).click();
        assertThat(cholpon.locator("h1")).containsText("Пробуев");
        aida.navigate(file);
        assertThat(aida.locator("#contacts")).isVisible();
    }

    private static void contact(Page page) {
        page.locator("#stay a[href*='main=true']").click();
        assertThat(page.locator(id("contact:value"))).hasValue("+7 912 000-00-00");
        page.locator(id("contact:safe")).selectOption("ONLY_BETWEEN");
        page.locator(id("contact:safeFrom")).fill("19.00");
        page.locator(id("contact:save")).click();
        assertThat(page.locator(id("contact:safeToError"))).not().isEmpty();
        page.locator(id("contact:safeTo")).fill("21.30");
        page.locator(id("contact:codeWord")).fill("<b>Ала-Тоо</b>");
        page.locator(id("contact:save")).click();
        assertThat(page.locator("#stay .tone-due")).containsText("19:00");
        assertThat(page.locator("#contacts")).containsText("<b>Ала-Тоо</b>");
        assertThat(page.locator("#contacts a[href='tel:+79120000000']")).isVisible();

        page.locator("#contacts a[href*='contact.xhtml'].strike").click();
        page.locator(id("contact:safe")).selectOption("NO");
        page.locator(id("contact:save")).click();
        assertThat(page.locator("#stay .tone-late")).isVisible();
        assertThat(page.locator("a[href^='tel:']")).hasCount(0);
    }

    private static void relative(Page page) {
        page.locator("#relatives .card-actions a").click();
        page.locator(id("relative:relation")).selectOption("GUARDIAN");
        page.locator(id("relative:name")).fill("Пробуева Айша");
        page.locator(id("relative:save")).click();
        assertThat(page.locator(id("relative:guardianBasisError"))).not().isEmpty();
        page.locator(id("relative:relation")).selectOption("CHILD");
        page.locator(id("relative:bornOn")).fill("02.03.2019");
        page.locator(id("relative:save")).click();
        assertThat(page).hasURL(Pattern.compile(".*migrant\\.xhtml.*"));
        assertThat(page.locator("#relatives .state-MINOR")).isVisible();

        page.locator("#relatives a[href*='relative.xhtml'].strike").click();
        page.locator(id("end:end")).click();
        assertThat(page.locator("#relatives .state-ENDED")).isVisible();
    }
}
