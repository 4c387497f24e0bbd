package org.sapar.it.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of all page tests, one for each thread that asks: one of the machine's own if there is one. */
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

    private static final ThreadLocal<Browser> BROWSER = new ThreadLocal<>();

    private Chromium() {}

    static synchronized Browser get() {
        if (BROWSER.get() == null) {
            BROWSER.set(installed().map(Chromium::launch).orElseGet(Chromium::fetch));
        }
        return BROWSER.get();
    }

    private static Browser launch(Path program) {
        return playwright(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
                .chromium()
                .launch(options().setExecutablePath(program));
    }

    private static Browser fetch() {
        try {
            return playwright(Map.of()).chromium().launch(options());
        } catch (PlaywrightException noDownload) {
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
