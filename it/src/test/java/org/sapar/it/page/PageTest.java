package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sapar.it.Api;
import org.sapar.it.Realm;
import org.sapar.it.RunningSystem;
import org.sapar.it.SystemTest;

/** A test of the pages: each person has a browser of his own, and keeps the login from one test to the next. */
@RunAsClient
abstract class PageTest extends SystemTest {

    /** For a machine that has more to do, in milliseconds. */
    private static final int PATIENCE = 30_000;

    private static final Map<String, String> LOGINS = new ConcurrentHashMap<>();

    private static final Map<String, String> READERS = Map.of(
            "registry", "aida.intake",
            "requests", "bakyt.officer",
            "training", "gulnara.manager",
            "reporting", "indira.supervisor",
            "identity", "sysadmin.demo",
            "trail", "jyldyz.dpo");

    private final List<BrowserContext> contexts = new CopyOnWriteArrayList<>();

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback pictures = test -> {
        if (test.getExecutionException().isPresent()) {
            takePictures(test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName());
        }
    };

    /** A page for this person, who is signed on. */
    Page open(String username) {
        return open(username, new NewContextOptions());
    }

    Page open(String username, NewContextOptions options) {
        var login = LOGINS.get(username);
        if (login != null) {
            return context(options.setStorageState(login)).newPage();
        }
        var page = context(options).newPage();
        signOn(page, username);
        LOGINS.put(username, page.context().storageState());
        return page;
    }

    /** A page for this person that shares its login with no other test. */
    Page openAnew(String username) {
        var page = context(new NewContextOptions()).newPage();
        signOn(page, username);
        return page;
    }

    /** A page for somebody who was hired, signed on, waited, and was let in at this place by the administrator. */
    Page letIn(String username, String job, String place) {
        Realm.hire(username, job);
        var newcomer = openAnew(username);
        PlaywrightAssertions.assertThat(newcomer.locator("#leave #sign-out")).isVisible();
        var administrator = open("sysadmin.demo");
        administrator.navigate(url("/identity/staff.xhtml?state=WAITING&q=" + username));
        administrator.locator("tbody a").click();
        administrator.locator(id("appoint:place")).selectOption(place);
        administrator.locator(id("appoint:save")).click();
        PlaywrightAssertions.assertThat(administrator.locator(".summary .news")).isVisible();
        return newcomer;
    }

    /** A page for somebody who is not signed on. */
    Page openUnknown() {
        return context(new NewContextOptions()).newPage();
    }

    /** Goes to the start page, is led to the login server, and comes back. */
    static void signOn(Page page, String username) {
        page.navigate(url("/"));
        page.locator("#username").fill(username);
        page.locator("#password").fill(Api.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(url("/")));
    }

    /** Somebody who works with the pages of this feature. */
    static String reader(String address) {
        return READERS.getOrDefault(address.split("/")[1], "bakyt.officer");
    }

    static String url(String path) {
        return RunningSystem.get().url() + path;
    }

    /** An element by its id, in which Faces writes colons. */
    static String id(String id) {
        return "[id='" + id + "']";
    }

    private BrowserContext context(NewContextOptions options) {
        var context = Chromium.get().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.page().url() + " " + message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.page().url() + " " + error.error()));
        contexts.add(context);
        return context;
    }

    @AfterEach
    void close() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints)
                .as("scripts that fail or break the content security policy")
                .isEmpty();
    }

    private void takePictures(String test) {
        var number = 0;
        for (var context : contexts) {
            for (var page : context.pages()) {
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pages", test + "-" + number++ + ".png")));
            }
        }
    }
}
