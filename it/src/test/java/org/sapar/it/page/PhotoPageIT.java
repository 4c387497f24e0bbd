package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;
import org.sapar.it.Snapshot;
import org.sapar.it.Soon;

/** The photo of somebody, from the camera to the file, and off it again. */
class PhotoPageIT extends PageTest {

    private final String migrant = Records.registered().text("id");

    private final String file = url("/registry/migrant.xhtml?id=" + migrant);

    @Test
    void a_photo_is_added_stands_beside_the_name_and_one_of_somebody_else_is_erased() {
        var page = open("aida.intake");
        page.navigate(file);
        page.locator(".portrait.add").click();
        page.locator(id("photo:source")).selectOption("COUNTER");
        send(page, "photo.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(id("photo:pictureError"))).not().isEmpty();
        send(page, "<img src=x onerror=alert(1)>.gif", Snapshot.jpeg());
        assertThat(page.locator(".summary .news")).isVisible();
        assertShown(page, "#latest img");

        page.locator(id("photo:source")).selectOption("DOCUMENT");
        send(page, "passport.jpg", Snapshot.jpeg());
        assertThat(page.locator(id("photo:takenOnError"))).not().isEmpty();
        page.locator(id("photo:takenOn")).fill("05.03.2021");
        send(page, "passport.jpg", Snapshot.jpeg());
        assertShown(page, "#earlier img");
        page.navigate(file);
        assertShown(page, ".portrait img");
        assertThat(page.locator(".portrait img").getAttribute("alt")).contains("Пробуев");
        assertThatALookLeavesARow(page);

        page.locator(".portrait").click();
        page.locator("details.card summary").click();
        page.locator(id("strike:entry"))
                .selectOption(
                        page.locator(id("strike:entry") + " option").nth(1).getAttribute("value"));
        page.locator(id("strike:send")).click();
        assertThat(page.locator(id("strike:whyError"))).not().isEmpty();
        page.locator(id("strike:why")).fill("её сестра");
        page.locator(id("strike:send")).click();
        assertThat(page.locator("#earlier")).hasCount(0);
        assertThat(page.locator("#latest")).containsText("05.03.2021");
    }

    /** The picture that came with the page is part of the page; asked for by itself it is another look. */
    private void assertThatALookLeavesARow(Page page) {
        var address = url(page.locator(".portrait img").getAttribute("src").replaceFirst("&page=.*", ""));
        var again = page.request().get(address);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(again.body()).startsWith(0xFF, 0xD8).hasSizeLessThan(64 * 1024);
        var rows = "/trail?did=photos.look&about=" + migrant;
        assertThat(Soon.is(() ->
                        !Api.as("jyldyz.dpo").get(rows).json().at("/items").isEmpty()))
                .isTrue();
        assertThat(Api.as("jyldyz.dpo").get(rows).json().at("/items")).hasSize(1);
        assertThat(page.request()
                        .get(url("/registry/picture?id=" + Records.unknown()))
                        .status())
                .isEqualTo(404);
        assertThat(open("elena.officer").request().get(address).url()).contains("/registry/opening.xhtml");
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator(id("photo:picture")).setInputFiles(new FilePayload(name, "image/jpeg", content));
        page.locator(id("photo:save")).click();
    }

    private static void assertShown(Page page, String picture) {
        assertThat(page.locator(picture)).isVisible();
        page.waitForFunction("picture => document.querySelector(picture).naturalWidth === 420", picture);
    }
}
