package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The clerk does not wait for the answer to a scan: what is typed meanwhile stays where it was typed. */
class ScanIT extends PageTest {

    private final Queue<Route> held = new ArrayDeque<>();

    @Test
    void a_late_answer_leaves_the_cursor_with_the_clerk() {
        var page = scanned();
        var mobile = page.locator(id("register:mobile"));
        mobile.click();
        page.keyboard().type("+7 912");

        answer(page);
        page.keyboard().type(" 345 67 89");

        assertThat(mobile).hasValue("+7 912 345 67 89");
        assertThat(mobile).isFocused();
    }

    @Test
    void a_late_answer_does_not_replace_what_was_typed_after_the_scan() {
        var page = scanned();
        var given = page.locator(id("register:given"));
        given.click();
        page.keyboard().type("Сын");

        answer(page);
        page.keyboard().type("ок");

        assertThat(given).hasValue("Сынок");
        assertThat(page.locator(id("register:surname"))).hasValue("Пробуев");
    }

    @Test
    void the_cursor_goes_on_to_the_name_when_the_clerk_waits() {
        var page = scanned();

        answer(page);

        assertThat(page.locator(id("register:surname"))).isFocused();
    }

    @Test
    void a_number_that_does_not_add_up_is_not_called_right_as_well() {
        var page = open("aida.intake");
        page.navigate(url("/registry/register.xhtml"));

        page.locator(id("register:mrz"))
                .fill("P<KGZSATYBALDIEV<<ALMAZBEK<YSAKOVICH<<<<<<<<\nPE04561232KGZ9003141M33082132140319909945142");

        assertThat(page.locator(".remarks .wrong").first()).isVisible();
        assertThat(page.locator(".said .agrees")).hasCount(0);
    }

    @Test
    void a_scan_that_is_quicker_than_the_scripts_of_the_page_is_read() {
        var page = open("aida.intake");
        page.route("**/core.js*", held::add);
        page.navigate(url("/registry/register.xhtml"), new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator(id("register:mrz")).pressSequentially(Zone.madeUp().text());

        page.waitForCondition(() -> !held.isEmpty());
        held.remove().resume();

        assertThat(page.locator("#register\\:reading .printed")).isVisible();
    }

    /** The page whose scan is on its way to the server, and held there. */
    private Page scanned() {
        var page = open("aida.intake");
        page.navigate(url("/registry/register.xhtml"));
        page.route("**/register.xhtml*", route -> {
            if ("POST".equals(route.request().method())) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.locator(id("register:mrz")).fill(Zone.madeUp().text());
        page.waitForCondition(() -> !held.isEmpty());
        return page;
    }

    private void answer(Page page) {
        page.unroute("**/register.xhtml*");
        held.forEach(Route::resume);
        assertThat(page.locator("#register\\:reading .printed")).isVisible();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
