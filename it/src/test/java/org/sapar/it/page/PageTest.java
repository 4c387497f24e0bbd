package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sapar.it.Api;
import org.sapar.it.Realm;
import org.sapar.it.RunningSystem;
import org.sapar.it.SystemTest;

/**
 * A test of the pages: each person has a browser of his own, which is kept from one test to the next with the login and
 * the scripts that it has read.
 */
@ResourceLock(SystemTest.BROWSER)
@RunAsClient
abstract class PageTest extends SystemTest {

    /** For a machine that has more to do, in milliseconds. */
    private static final int PATIENCE = 30_000;

    private static final Map<String, List<Cookie>> LOGINS = new ConcurrentHashMap<>();

    /** The windows of each person in each browser. */
    private static final Map<Browser, Map<String, BrowserContext>> KEPT = new ConcurrentHashMap<>();

    /** Where the form of the login server goes. */
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private static final List<String> COMPLAINTS = new CopyOnWriteArrayList<>();

    private static final Map<String, String> READERS = Map.of(
            "registry", "aida.intake",
            "requests", "bakyt.officer",
            "training", "gulnara.manager",
            "reporting", "indira.supervisor",
            "identity", "sysadmin.demo",
            "trail", "jyldyz.dpo");

    private final Set<BrowserContext> contexts = new CopyOnWriteArraySet<>();

    @RegisterExtension
    final AfterTestExecutionCallback pictures = test -> {
        if (test.getExecutionException().isPresent()) {
            takePictures(test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName());
        }
    };

    /** A page for this person, who is signed on and has changed nothing in his browser. */
    Page open(String username) {
        var context = kept().computeIfAbsent(username, this::kept);
        contexts.add(context);
        var login = LOGINS.get(username);
        if (login == null) {
            signOn(context, username);
            LOGINS.put(username, context.cookies());
        } else {
            context.clearCookies();
            context.addCookies(login);
        }
        return context.newPage();
    }

    private static Map<String, BrowserContext> kept() {
        return KEPT.computeIfAbsent(Chromium.get(), browser -> new HashMap<>());
    }

    private BrowserContext kept(String username) {
        var kept = kept();
        var context = context();
        context.onClose(gone -> kept.remove(username));
        return context;
    }

    /** A page for this person that shares its login with no other test. */
    Page openAnew(String username) {
        var page = openUnknown();
        signOn(page.context(), username);
        page.navigate(url("/"));
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
        var context = context();
        contexts.add(context);
        return context.newPage();
    }

    /** Signs on without showing the pages of the login server. */
    private static void signOn(BrowserContext context, String username) {
        var request = context.request();
        var form = ACTION.matcher(request.get(url("/")).text());
        assertThat(form.find()).as("the form of the login server").isTrue();
        var typed = FormData.create().set("username", username).set("password", Api.PASSWORD);
        var answer = request.post(
                form.group(1).replace("&amp;", "&"), RequestOptions.create().setForm(typed));
        assertThat(answer.url()).startsWith(url("/"));
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
        return address.startsWith("/registry/protect")
                ? "cholpon.protection"
                : READERS.getOrDefault(address.split("/")[1], "bakyt.officer");
    }

    static String url(String path) {
        return RunningSystem.get().url() + path;
    }

    /** An element by its id, in which Faces writes colons. */
    static String id(String id) {
        return "[id='" + id + "']";
    }

    private static BrowserContext context() {
        var context = Chromium.get().newContext();
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                COMPLAINTS.add(message.page().url() + " " + message.text());
            }
        });
        context.onWebError(error -> COMPLAINTS.add(error.page().url() + " " + error.error()));
        return context;
    }

    @AfterEach
    void close() {
        var kept = KEPT.values().stream()
                .flatMap(windows -> windows.values().stream())
                .collect(Collectors.toSet());
        for (var context : contexts) {
            if (kept.contains(context)) {
                context.pages().forEach(Page::close);
            } else {
                context.close();
            }
        }
        var complaints = List.copyOf(COMPLAINTS);
        COMPLAINTS.clear();
        assertThat(complaints)
                .as("scripts that fail or break the content security policy")
                .isEmpty();
    }

    @AfterAll
    static void giveBack() {
        Chromium.giveBack();
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
