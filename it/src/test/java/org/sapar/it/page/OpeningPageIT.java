package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** Whoever opens the file of a person to whom his post has no tie is asked why, and goes on. */
class OpeningPageIT extends PageTest {

    @Test
    void who_opens_the_file_of_a_person_elsewhere_is_asked_why() {
        var file = Records.elsewhere();
        var page = open("bakyt.officer");

        page.navigate(url("/registry/migrants.xhtml?q=" + file.text("fileNo")));
        assertThat(page.locator(id("opening:why"))).isVisible();
        page.locator(id("opening:open")).click();
        assertThat(page.locator(id("opening:whyError"))).isVisible();
        page.locator(id("opening:why")).fill("Стоит у нашего окна без паспорта");
        page.locator(id("opening:open")).click();

        assertThat(page).hasURL(url("/registry/migrant.xhtml?id=" + file.text("id")));
        assertThat(page.locator("main")).containsText(file.text("fileNo"));
    }
}
