import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Signs on to a fresh production system as the first administrator, as a browser would: temporary password, a new one,
 * one-time code. On the way it looks at each answer. Used by docker/verify.sh:
 *
 * <pre>java -Djdk.net.hosts.file=HOSTS -Djdk.httpclient.allowRestrictedHeaders=host SignOn.java
 *     APPLICATION SIGN-ON CONSOLE USER PASSWORD-FILE CERTIFICATE STATE</pre>
 *
 * With a STATE file that is there already, it signs on by what an earlier run put there: on a restored system. Its third
 * line is the cookie of who is signed on.
 */
public final class SignOn {

    private final URI application;
    private final URI signOn;
    private final URI console;
    private final Visitor visitor;
    private byte[] seed;
    private long usedStep;

    private SignOn(String application, String signOn, String console, Path certificate) throws Exception {
        this.application = URI.create(application);
        this.signOn = URI.create(signOn);
        this.console = URI.create(console);
        this.visitor = new Visitor(certificate);
    }

    public static void main(String[] arguments) throws Exception {
        var user = arguments[3];
        var first = Files.readString(Path.of(arguments[4])).strip();
        var state = Path.of(arguments[6]);
        var run = new SignOn(arguments[0], arguments[1], arguments[2], Path.of(arguments[5]));
        if (Files.exists(state)) {
            var kept = Files.readAllLines(state);
            run.seed = Base64.getDecoder().decode(kept.get(1));
            run.signOn(user, kept.get(0), null);
            say("signed on by password and one-time code");
            run.cookies();
            run.signOut();
            return;
        }
        run.doors();
        run.knownPasswords();
        var password = random();
        run.signOn(user, first, password);
        Files.writeString(state, password + "\n" + Base64.getEncoder().encodeToString(run.seed) + "\n");
        say("the first administrator changed the password, set up one-time codes and is in");
        run.cookies();
        run.signOut();
        run.visitor.forget();
        run.refused(user, first, "the first password, once changed");
        run.visitor.forget();
        run.signOn(user, password, null);
        Files.writeString(
                state, "cookie " + run.visitor.cookie(run.application.getHost()) + "\n", StandardOpenOption.APPEND);
        say("signed on again by the new password and a one-time code");
    }

    /** What must not be reached from outside, and what every answer says. */
    private void doors() throws Exception {
        expect(421, visitor.get(application.resolve("/"), "evil.example"), "a foreign host");
        var longer = application.getHost() + ".evil.example";
        expect(421, visitor.get(application.resolve("/"), longer), "a host that begins right");
        for (var path : List.of(
                "/",
                "/admin/",
                "/admin/master/console/",
                "/admin/realms/sapar",
                "/realms/master",
                "/realms/master/protocol/openid-connect/token",
                "/realms/sapar/../master/protocol/openid-connect/auth",
                "/realms/sapar/%2e%2e/master/.well-known/openid-configuration",
                "/realms/sapar/..;/master",
                "/health",
                "/metrics")) {
            expect(404, visitor.get(raw(signOn, path), null), "the sign-on's " + path);
        }
        for (var path : List.of("/realms/master", "/admin/master/console/", "/admin/realms/master/users", "/")) {
            expect(404, visitor.get(raw(console, path), null), "the console's " + path);
        }
        expect(200, visitor.get(console.resolve("/admin/sapar/console/"), null), "the console of the realm");
        for (var path : List.of(
                "/public/health/ready",
                "/public/%68ealth/ready",
                "/public;x/health/ready",
                "/public/health;x/ready",
                "/public%3Bx/health/ready",
                "//public/health/ready",
                "/public//health/ready",
                "/public/./health/ready",
                "/errors/../public/health/ready",
                "/errors/%2e%2e/public/health/ready")) {
            expect(404, visitor.get(raw(application, path), null), "the application's " + path);
        }
        for (var path : List.of("/health/live", "/management", "/metrics", "/console", "/wildfly-services")) {
            var answer = visitor.get(application.resolve(path), null);
            if (answer.statusCode() == 200) {
                throw new AssertionError("the application answers at " + path);
            }
        }
        var metadata = visitor.get(signOn.resolve("/realms/sapar/.well-known/openid-configuration"), null);
        expect(200, metadata, "the description of the realm");
        if (!metadata.body().contains("\"issuer\":\"" + signOn + "/realms/sapar\"")) {
            throw new AssertionError("another issuer: " + metadata.body());
        }
        say("hosts and paths that nobody needs are closed");
    }

    private void knownPasswords() throws Exception {
        for (var account : Map.of(
                        "bakyt.officer", "sapar-demo", "sysadmin.demo", "sapar-demo", "admin", "admin", "root", "root")
                .entrySet()) {
            refused(account.getKey(), account.getValue(), "the account " + account.getKey());
            visitor.forget();
        }
        var grant = visitor.send(Visitor.posting(signOn.resolve("/realms/sapar/protocol/openid-connect/token"))
                .POST(Visitor.form(Map.of(
                        "grant_type", "password",
                        "client_id", "sapar-demo-cli",
                        "username", "sysadmin.demo",
                        "password", "sapar-demo"))));
        if (grant.statusCode() < 400) {
            throw new AssertionError("a password was taken past the page of the sign-on");
        }
        say("no password that is known lets anybody in");
    }

    private void refused(String user, String password, String what) throws Exception {
        var answer = visitor.follow(visitor.get(application.resolve("/"), null));
        answer = visitor.follow(visitor.post(answer, Map.of("username", user, "password", password)));
        if (!answer.uri().getHost().equals(signOn.getHost()) || !answer.body().contains("name=\"password\"")) {
            throw new AssertionError(what + " is not refused: " + answer.uri());
        }
    }

    private void signOn(String user, String password, String next) throws Exception {
        var first = visitor.get(application.resolve("/"), null);
        var challenge = first.headers().firstValue("Location").orElse("");
        if (!challenge.startsWith(signOn + "/realms/sapar/protocol/openid-connect/auth")
                || !challenge.contains("code_challenge_method=S256")
                || !challenge.contains("redirect_uri=https%3A%2F%2F")) {
            throw new AssertionError("not sent to the sign-on as it should be: " + challenge);
        }
        var page = visitor.follow(first);
        page = visitor.follow(visitor.post(page, Map.of("username", user, "password", password)));
        for (var step = 0; step < 4 && page.uri().getHost().equals(signOn.getHost()); step++) {
            if (page.body().contains("name=\"password-new\"")) {
                page = visitor.follow(visitor.post(page, Map.of("password-new", next, "password-confirm", next)));
            } else if (page.body().contains("name=\"totpSecret\"")) {
                var secret = value(page.body(), "totpSecret");
                seed = secret.getBytes(StandardCharsets.UTF_8);
                var device = Map.of("totp", code(), "totpSecret", secret, "userLabel", "verify");
                page = visitor.follow(visitor.post(page, device));
            } else if (page.body().contains("name=\"otp\"")) {
                page = visitor.follow(visitor.post(page, Map.of("otp", code())));
            } else {
                throw new AssertionError("a page that nobody expects:\n" + page.body());
            }
        }
        if (!page.uri().getHost().equals(application.getHost()) || page.statusCode() != 200 || seed == null) {
            throw new AssertionError("not in: " + page.statusCode() + " " + page.uri() + "\n" + page.body());
        }
        if (page.body().contains("keycloak:8080") || page.headers().map().toString().contains("keycloak:8080")) {
            throw new AssertionError("the page names an address inside");
        }
        var policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        if (!policy.contains("form-action 'self' " + signOn + ";")) {
            throw new AssertionError("the content policy does not know the sign-on: " + policy);
        }
    }

    /** The session's cookie belongs to this host, to TLS and to no script; all others to TLS. */
    private void cookies() {
        var session = visitor.setCookies().stream()
                .filter(one -> one.startsWith("__Host-sapar="))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("no cookie __Host-sapar among " + visitor.setCookies()));
        for (var part : List.of("; secure", "; httponly", "; path=/;", "; samesite=lax")) {
            if (!(session.toLowerCase() + ";").contains(part)) {
                throw new AssertionError("the session's cookie lacks " + part + ": " + session);
            }
        }
        if (session.toLowerCase().contains("domain=")) {
            throw new AssertionError("the session's cookie names a domain");
        }
        for (var cookie : visitor.setCookies()) {
            if (!cookie.toLowerCase().contains("secure")) {
                throw new AssertionError("a cookie without Secure: " + cookie);
            }
            if (cookie.startsWith("JSESSIONID")) {
                throw new AssertionError("a second session: " + cookie);
            }
        }
        say("cookies are Secure, the session's is __Host-, HttpOnly and SameSite=Lax");
    }

    private void signOut() throws Exception {
        var request = Visitor.posting(application.resolve("/sign-out")).POST(Visitor.form(Map.of()));
        var answer = visitor.send(request);
        var way = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303 || !way.startsWith(signOn + "/realms/sapar/protocol/openid-connect/logout")) {
            throw new AssertionError("not signed out: " + answer.statusCode() + " " + way);
        }
        var page = visitor.follow(answer);
        expect(200, page, "the page after signing out");
        var again = visitor.get(application.resolve("/"), null);
        if (!again.headers().firstValue("Location").orElse("").startsWith(signOn.toString())) {
            throw new AssertionError("still in after signing out");
        }
        say("signed out here and there");
    }

    private String code() throws Exception {
        // A code counts once: a second one waits for its own half minute.
        while (System.currentTimeMillis() / 30_000 == usedStep) {
            Thread.sleep(500);
        }
        usedStep = System.currentTimeMillis() / 30_000;
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(seed, "HmacSHA1"));
        var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(usedStep).array());
        var offset = hash[hash.length - 1] & 0xf;
        return "%06d".formatted((ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff) % 1_000_000);
    }

    private static URI raw(URI server, String path) {
        return URI.create(server + path);
    }

    private static String value(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("no field " + name);
        }
        return found.group(1);
    }

    private static void expect(int status, HttpResponse<String> answer, String what) {
        if (answer.statusCode() != status) {
            throw new AssertionError(what + " answers " + answer.statusCode() + " instead of " + status);
        }
    }

    private static String random() {
        var bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static void say(String sentence) {
        System.out.println("    " + sentence);
    }
}

/** A browser as far as it is needed: keeps cookies, follows to other addresses, sends forms; by TLS only. */
final class Visitor {

    private final HttpClient client;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<String> setCookies = new ArrayList<>();

    Visitor(Path certificate) throws Exception {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trusting(certificate))
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** All cookies that were ever given, as they were. */
    List<String> setCookies() {
        return setCookies;
    }

    /** What goes to this host now. */
    String cookie(String host) {
        return cookies.getOrDefault(host, Map.of()).entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    void forget() {
        cookies.clear();
    }

    HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        var now = answer;
        for (var hop = 0; hop < 12 && now.statusCode() / 100 == 3; hop++) {
            var target = now.uri().resolve(now.headers().firstValue("Location").orElseThrow());
            if (!"https".equals(target.getScheme())) {
                throw new AssertionError("sent to plain HTTP: " + target);
            }
            now = get(target, null);
        }
        return now;
    }

    HttpResponse<String> post(HttpResponse<String> page, Map<String, String> values) throws Exception {
        var found = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"").matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("no form at " + page.uri() + ", status " + page.statusCode() + "\n" + page.body());
        }
        var target = page.uri().resolve(found.group(1).replace("&amp;", "&"));
        return send(posting(target).POST(form(values)));
    }

    HttpResponse<String> get(URI target, String host) throws Exception {
        var request = HttpRequest.newBuilder(target).header("Accept", "text/html,*/*;q=0.8");
        if (host != null) {
            request.header("Host", host);
        }
        return send(request);
    }

    HttpResponse<String> send(HttpRequest.Builder builder) throws Exception {
        var target = builder.build().uri();
        var jar = cookies.computeIfAbsent(target.getHost(), host -> new TreeMap<>());
        if (!jar.isEmpty()) {
            builder.header("Cookie", cookie(target.getHost()));
        }
        var answer = client.send(builder.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
        if (answer.headers().allValues("Strict-Transport-Security").size() != 1) {
            throw new AssertionError("not exactly one Strict-Transport-Security at " + target);
        }
        return answer;
    }

    private void keep(Map<String, String> jar, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.toLowerCase().contains("max-age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
            setCookies.add(cookie);
        }
    }

    static HttpRequest.Builder posting(URI target) {
        return HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://" + target.getAuthority())
                .header("Sec-Fetch-Site", "same-origin");
    }

    static HttpRequest.BodyPublisher form(Map<String, String> values) {
        return HttpRequest.BodyPublishers.ofString(values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static SSLContext trusting(Path file) throws Exception {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream input = Files.newInputStream(file)) {
            Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(input);
            store.setCertificateEntry("sapar", certificate);
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
