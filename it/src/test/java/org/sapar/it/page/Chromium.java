package org.sapar.it.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The browser of the page tests: one of the machine's own if there is one. A thread that asks has one to itself until
 * it gives it back.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final ThreadLocal<Browser> LENT = new ThreadLocal<>();

    private static final Queue<Browser> FREE = new ConcurrentLinkedQueue<>();

    private Chromium() {}

    static synchronized Browser get() {
        if (LENT.get() == null) {
            LENT.set(Optional.ofNullable(FREE.poll())
                    .orElseGet(() -> installed().map(Chromium::launch).orElseGet(Chromium::fetch)));
        }
        return LENT.get();
    }

    /** Gives the browser of this thread back, if it has one, with the windows that are kept. */
    static void giveBack() {
        Optional.ofNullable(LENT.get()).ifPresent(FREE::add);
        LENT.remove();
    }

    private static Browser launch(Path program) {
        return playwright(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
                .chromium()
                .launch(options().setExecutablePath(program));
    }

    private static Browser fetch() {
        try {
            return playwright(Map.of()).chromium().launch(options());
        } catch (RuntimeException noDownload) { // of several kinds, a PlaywrightException is but one
            return install()
                    .map(Chromium::launch)
                    .orElseThrow(() -> new IllegalStateException(
                            "The page tests need Chromium, Chrome or Edge: install one, or name it in SAPAR_BROWSER.",
                            noDownload));
        }
    }

    private static Playwright playwright(Map<String, String> environment) {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser"));
        return playwright;
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    }

    private static Optional<Path> installed() {
        var named = Stream.ofNullable(System.getenv("SAPAR_BROWSER")).map(Path::of);
        var path = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.of(named, path, PLACES.stream().map(Path::of))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** On Debian and its kin, for whoever may. */
    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        try {
            new ProcessBuilder("sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return installed();
    }
}
