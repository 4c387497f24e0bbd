package org.sapar.it.page;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Records;
import org.sapar.it.RunningSystem;

class PagesIT extends PageTest {

    private static final List<String> LANGUAGES = List.of("ky", "ru", "en");

    /** Every page in every language, by {@code mvn -Pdrill}; else each page in one of them, since only texts differ. */
    private static final boolean ALL = Boolean.getBoolean("sapar.drill.languages");

    /** Width of a telephone in pixels. */
    private static final int PHONE = 390;

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    @Test
    void no_page_has_barriers_in_any_language() throws Exception {
        var addresses = addresses();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var half = addresses.size() / 2;
            var readings = Stream.of(addresses.subList(0, half), addresses.subList(half, addresses.size()))
                    .<Callable<List<String>>>map(some -> () -> barriers(some))
                    .toList();
            var found = new ArrayList<String>();
            for (var reading : pool.invokeAll(readings)) {
                found.addAll(reading.get());
            }
            assertThat(found).isEmpty();
        } finally {
            pool.shutdown();
        }
    }

    private List<String> barriers(List<String> addresses) {
        var barriers = new ArrayList<String>();
        var readers = new TreeMap<String, Page>();
        for (var address : addresses) {
            var page = readers.computeIfAbsent(reader(address), this::open);
            for (var language : LANGUAGES) {
                page.context().addCookies(List.of(new Cookie("lang", language).setUrl(url("/"))));
                barriers.addAll(barriers(page, address, language));
            }
        }
        return barriers;
    }

    /**
     * A window that changes its size costs as much as a page: only where the page is judged, it is a wide one first.
     */
    private static List<String> barriers(Page page, String address, String language) {
        var barriers = new ArrayList<String>();
        var judged = isJudged(address, language);
        page.setViewportSize(judged ? 1280 : PHONE, 800);
        var status = page.navigate(url(address)).status();
        var expected = address.equals("/public/unavailable.xhtml") ? 503 : 200;
        if (!address.startsWith("/errors/") && status != expected) {
            barriers.add(address + " answers " + status);
        }
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            barriers.add(address + " speaks another language");
        }
        if (is(page, "[...document.querySelectorAll('.crumbs a')].some(link => link.pathname === location.pathname)")) {
            barriers.add(address + " leads to itself");
        }
        if (judged) {
            barriers.addAll(seriousBarriers(page, address));
            page.setViewportSize(PHONE, 800);
        }
        if (is(page, "document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            barriers.add(address + " scrolls sideways on a telephone in " + language);
        }
        return barriers;
    }

    private static boolean is(Page page, String so) {
        return (Boolean) page.evaluate(so);
    }

    private static boolean isJudged(String address, String language) {
        var path = address.replaceFirst("\\?.*", "");
        return ALL || LANGUAGES.indexOf(language) == Math.floorMod(path.hashCode(), LANGUAGES.size());
    }

    private static List<String> seriousBarriers(Page page, String address) {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violations()).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> address + " " + rule.getId() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    /** Only what is wrong is told in full: the rest is a megabyte for each page. */
    private static AxeRunOptions violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Every page that is there, with a record for those that show one. */
    private List<String> addresses() throws IOException {
        var records = records();
        var root = RunningSystem.get().root().resolve("web/src/main/webapp");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(root.resolve("WEB-INF")))
                    .map(file -> address(root, file))
                    .map(address -> address + records.getOrDefault(address, ""))
                    .sorted()
                    .toList();
        }
    }

    private static String address(Path root, Path file) {
        return "/" + root.relativize(file).toString().replace('\\', '/');
    }

    private Map<String, String> records() {
        var migrant = Records.registered().text("id");
        var work = Records.employed(migrant).text("id");
        var request = Records.opened("bakyt.officer", "RTN-A").text("id");
        var session = Records.session(5).text("id");
        var employer = Records.employer("aida.intake").text("id");
        var lists = lists();
        return Map.ofEntries(
                entry("/exchange/import.xhtml", "?id=" + lists[0]),
                entry("/exchange/export.xhtml", "?id=" + Records.exported("bakyt.officer")),
                entry("/exchange/parked.xhtml", "?id=" + lists[1]),
                entry("/identity/person.xhtml", "?id=" + colleague()),
                entry("/trail/entry.xhtml", "?id=" + latestEntry()),
                entry("/trail/file.xhtml", "?id=" + migrant),
                entry("/registry/group.xhtml", "?to=LANGUAGE-en&file=" + migrant),
                entry("/registry/group-change.xhtml", "?id=" + Records.grouped("aida.intake")),
                entry("/registry/migrant.xhtml", "?id=" + migrant),
                entry("/registry/amend.xhtml", "?id=" + migrant),
                entry("/registry/correct.xhtml", "?id=" + migrant),
                entry("/registry/employer.xhtml", "?id=" + employer),
                entry("/registry/employer-edit.xhtml", "?id=" + employer),
                entry("/registry/skills.xhtml", "?id=" + migrant),
                entry("/registry/photo.xhtml", "?id=" + migrant),
                entry("/registry/papers.xhtml", "?id=" + migrant),
                entry("/registry/protect.xhtml", "?id=" + migrant),
                entry("/registry/opening.xhtml", "?id=" + Records.elsewhere().text("id")),
                entry("/registry/registration.xhtml", "?id=" + Records.enlisted()),
                entry("/registry/suspicion.xhtml", "?id=" + Records.pair("aida.intake")),
                entry("/requests/open.xhtml", "?migrant=" + migrant),
                entry("/requests/request.xhtml", "?id=" + request),
                entry("/training/session.xhtml", "?id=" + session),
                entry("/training/attendance.xhtml", "?id=" + session),
                entry("/registry/contact.xhtml", "?migrant=" + migrant + "&main=true"),
                entry("/registry/relative.xhtml", "?migrant=" + migrant),
                entry("/registry/crossing.xhtml", "?migrant=" + migrant),
                entry("/registry/settle.xhtml", "?id=" + migrant),
                entry("/registry/strike.xhtml", "?migrant=" + migrant + "&id=" + work),
                entry("/registry/work.xhtml", "?migrant=" + migrant),
                entry("/registry/work-end.xhtml", "?migrant=" + migrant + "&id=" + work));
    }

    private static String latestEntry() {
        var trail = Api.as("jyldyz.dpo").get("/trail?size=1").json();
        return trail.at("/items/0/id").asText();
    }

    /** A list whose columns have to be named, and one that was filed and has a line that is parked. */
    private String[] lists() {
        var page = open("bakyt.officer");
        var line = Lists.line();
        var filed = Lists.send(page, Lists.HEAD + line + line);
        Lists.check(page);
        Lists.file(page);
        return new String[] {Lists.send(page, Lists.HEAD + Lists.line()), filed};
    }

    /** The id of the row of one of the staff. */
    private String colleague() {
        var page = open("sysadmin.demo");
        page.navigate(url("/identity/staff.xhtml?q=bakyt"));
        return page.locator("tbody a").first().getAttribute("href").replaceFirst(".*=", "");
    }
}
