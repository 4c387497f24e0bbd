package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** Somebody who looks like a person on file, at a window where nobody uses a mouse. */
class SuspectCardIT extends PageTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    @Test
    void whoever_tells_two_people_apart_by_keyboard_goes_on_at_the_same_card() {
        var known = Records.registered().json().get("person");
        var page = open("aida.intake");
        page.navigate(url("/registry/register.xhtml"));
        page.locator(id("register:surname")).fill(known.at("/cyrillic/surname").asText());
        page.locator(id("register:given")).fill(known.at("/cyrillic/given").asText());
        page.locator(id("register:sex")).selectOption("M");
        var born = page.locator(id("register:birthDate"));
        born.fill(TYPED.format(LocalDate.parse(known.get("birthDate").asText())));
        born.press("Tab");

        page.locator("button[id$=':other']").press("Enter");
        assertThat(page.locator("[id$=':take-back']")).isFocused();

        page.locator("[id$=':take-back']").press("Enter");
        assertThat(page.locator("button[id$=':same']")).isFocused();
    }
}
