package org.sapar.it.page;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Api.Answer;
import org.sapar.it.Records;
import org.sapar.it.RunningSystem;
import org.sapar.it.page.Matrix.Call;
import org.sapar.it.page.Matrix.Of;

/**
 * Every call of the interface and every page, for every job, with records of the own post, of another post, of the own
 * centre, of another centre, and with none: what is not in one's charge looks like what is not there.
 *
 * <p>The calls are read from the description that the system gives of itself, the pages from their folder: a new one of
 * which this test does not know whose records it shows, makes it fail.
 */
class MatrixIT extends PageTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final Pattern PARAMETER = Pattern.compile("f:viewParam name=\"(id|migrant|session|request)\"");

    /** The accounts and their places; the ministry's see all if their job says so. */
    private static final Map<String, String> ACCOUNTS = new TreeMap<>(Map.ofEntries(
            entry("aida.intake", "YEK"),
            entry("bakyt.officer", "YEK"),
            entry("cholpon.protection", "YEK"),
            entry("daniyar.head", "YEK"),
            entry("elena.officer", "NVS"),
            entry("farida.registrar", "BSH01"),
            entry("gulnara.manager", "BSH01"),
            entry("hasan.recruiter", "CEA"),
            entry("indira.supervisor", "all"),
            entry("jyldyz.dpo", "all"),
            entry("sysadmin.demo", "MFA")));

    private final String osh = "it-osh-" + UUID.randomUUID().toString().substring(0, 8);

    private final Map<Of, Map<String, String>> records = new EnumMap<>(Of.class);

    private final Map<String, String> numbers = new HashMap<>();

    @Test
    void what_is_not_in_ones_charge_looks_like_what_is_not_there() throws IOException, InterruptedException {
        assertThat(calls()).as("calls of the interface").isEqualTo(new TreeSet<>(Matrix.CALLS.keySet()));
        assertThat(pages()).as("pages that show a record").isEqualTo(new TreeSet<>(Matrix.PAGES.keySet()));
        make();
        var accounts = new TreeMap<>(ACCOUNTS);
        accounts.put(osh, "OSH02");

        var leaks = new ArrayList<String>();
        accounts.forEach((account, place) -> {
            Matrix.CALLS.forEach((call, what) -> leaks.addAll(leaks(account, place, call, what)));
            leaks.addAll(leaksOfPages(account, place));
        });

        assertThat(leaks).isEmpty();
    }

    /** A request at each of two posts, a session with an enrolment at each of two centres. */
    private void make() {
        letIn(osh, "training-manager", "OSH02");
        records.put(Of.REQUEST, new HashMap<>());
        records.put(Of.SESSION, new HashMap<>());
        records.put(Of.ENROLMENT, new HashMap<>());
        keep(Of.REQUEST, "YEK", Records.opened("bakyt.officer", "RTN-A"));
        keep(Of.REQUEST, "NVS", Records.opened("elena.officer", "RTN-A"));
        keep(Of.SESSION, "BSH01", Records.session("gulnara.manager", 5));
        keep(Of.SESSION, "OSH02", Records.session(osh, 5));
        enrol("gulnara.manager", "BSH01");
        enrol(osh, "OSH02");
        records.put(
                Of.IMPORT,
                Map.of(
                        "YEK", Lists.send(open("bakyt.officer"), Lists.HEAD + Lists.line()),
                        "NVS", Lists.send(open("elena.officer"), Lists.HEAD + Lists.line())));
        records.put(
                Of.EXPORT, Map.of("YEK", Records.exported("bakyt.officer"), "NVS", Records.exported("elena.officer")));
        records.put(Of.GROUP, Map.of("YEK", Records.grouped("bakyt.officer"), "NVS", Records.grouped("elena.officer")));
        records.put(Of.PAIR, Map.of("YEK", Records.pair("aida.intake"), "NVS", Records.pair("elena.officer")));
    }

    private void keep(Of of, String place, Answer made) {
        records.get(of).put(place, made.text("id"));
        numbers.put(made.text("number"), place);
    }

    private void enrol(String account, String centre) {
        var answer = Api.as(account)
                .post(
                        "/training/sessions/" + records.get(Of.SESSION).get(centre) + "/enrolments",
                        "{\"migrantId\": \"" + Records.registered().text("id") + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        records.get(Of.ENROLMENT).put(centre, answer.text("id"));
    }

    private List<String> leaks(String account, String place, String call, Call what) {
        var leaks = new ArrayList<String>();
        var caller = Api.as(account);
        if (call.startsWith("GET") && what.of() == Of.NOBODY) {
            leaks.addAll(
                    shown(account, place, call, caller.get(call.substring(4)).body()));
        }
        records.getOrDefault(what.of(), Map.of()).forEach((home, id) -> {
            if (isForeign(place, home)) {
                var unknown = Records.unknown();
                var theirs = send(caller, call, what, id);
                var nothing = send(caller, call, what, unknown);
                if (!anonymous(theirs, id).equals(anonymous(nothing, unknown)) || theirs.status() < 400) {
                    leaks.add(account + " " + call + " of " + home + ": " + theirs.status() + " " + theirs.body()
                            + " instead of " + nothing.status() + " " + nothing.body());
                }
            }
        });
        return leaks;
    }

    private List<String> leaksOfPages(String account, String place) {
        var leaks = new ArrayList<String>();
        var page = open(account);
        Matrix.PAGES.forEach((path, of) -> records.getOrDefault(of, Map.of()).forEach((home, id) -> {
            if (isForeign(place, home) && differs(page, path, id)) {
                leaks.add(account + " " + path + " of " + home);
            }
        }));
        for (var list : List.of("/requests/requests.xhtml", "/training/sessions.xhtml", "/reporting/figures.xhtml")) {
            leaks.addAll(
                    shown(account, place, list, page.request().get(url(list)).text()));
        }
        if (!account.equals("sysadmin.demo")) {
            var status = page.request().get(url("/identity/staff.xhtml")).status();
            if (status != 403) {
                leaks.add(account + " sees the staff: " + status);
            }
        }
        return leaks;
    }

    private static boolean differs(Page page, String path, String id) {
        var unknown = Records.unknown();
        var theirs = page.request().get(url(path + "?id=" + id));
        var nothing = page.request().get(url(path + "?id=" + unknown));
        return theirs.status() != nothing.status()
                || theirs.status() < 400
                || !ScopeIT.anonymous(theirs, id).equals(ScopeIT.anonymous(nothing, unknown));
    }

    private List<String> shown(String account, String place, String where, String body) {
        return numbers.entrySet().stream()
                .filter(number -> isForeign(place, number.getValue()) && body.contains(number.getKey()))
                .map(number -> account + " " + where + " shows " + number.getKey())
                .toList();
    }

    private static boolean isForeign(String place, String home) {
        return !place.equals(home) && !place.equals("all");
    }

    private static Answer send(Api caller, String call, Call what, String id) {
        var parts = call.split(" ");
        var path = parts[1].replace("{id}", id);
        if (parts[0].equals("GET")) {
            return caller.get(path);
        }
        return caller.call(parts[0], path, what.body().replace("%s", id), "If-Match", "\"0\"");
    }

    /** Without what no two answers share: the id that was asked for, and the reference. */
    private static String anonymous(Answer answer, String id) {
        return answer.status()
                + answer.headers().map().keySet().toString()
                + answer.body().replace(answer.text("reference"), "…").replace(id, "…");
    }

    private static Set<String> calls() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RunningSystem.get().url() + "/openapi?format=JSON"))
                .build();
        var description = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        var calls = new TreeSet<String>();
        for (var path : new ObjectMapper().readTree(description).get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    calls.add(method.getKey().toUpperCase(Locale.ROOT) + " "
                            + path.getKey().replace("/api/v1", ""));
                }
            }
        }
        return calls;
    }

    private static Set<String> pages() throws IOException {
        var root = RunningSystem.get().root().resolve("web/src/main/webapp");
        try (var files = Files.walk(root)) {
            var pages = new TreeSet<String>();
            for (var file : files.filter(MatrixIT::isPage).toList()) {
                if (PARAMETER.matcher(Files.readString(file)).find()) {
                    pages.add("/" + root.relativize(file).toString().replace('\\', '/'));
                }
            }
            return pages;
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".xhtml") && !file.toString().contains("WEB-INF");
    }
}
