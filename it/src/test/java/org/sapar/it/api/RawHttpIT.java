package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.it.ApiTest;
import org.sapar.it.RawHttp;

class RawHttpIT extends ApiTest {

    private static final String PUBLIC = "/public/signed-out.xhtml";

    /** No status came back before the server closed. */
    private static final int CLOSED = 0;

    private static final String SMUGGLED = "GET /public/accessibility.xhtml HTTP/1.1\\r\\nHost: H\\r\\n\\r\\n";

    private static final Map<String, String> EVERYWHERE = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    /** The hand-made requests that servers were open to; H is our host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET P HTTP/1.1\\r\\nHost: H\\r\\nX: y\\r\\r\\r" + SMUGGLED,
                "GET P HTTP/1.1\\r\\nHost: H\\r\\nX: y\\r\\n\\r\\r\\n" + SMUGGLED,
                "GET P HTTP/1.1\\nHost: H\\n\\n",
                "GET P HTTP/1.1\\r\\n X: y\\r\\nHost: H\\r\\n\\r\\n",
                "GET P HTTP/1.1\\r\\nHost: H\\r\\nX : y\\r\\n\\r\\n",
                "GET P HTTP/1.1\\r\\nHost: a@evil\\r\\nConnection: close\\r\\n\\r\\n",
                "GET P HTTP/1.1\\r\\nHost: x/y?\\r\\nConnection: close\\r\\n\\r\\n",
                "GET P HTTP/1.1\\r\\nHost: H\\r\\nHost: H\\r\\nConnection: close\\r\\n\\r\\n",
                "GET P HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n",
                "POST P HTTP/1.1\\r\\nHost: H\\r\\nContent-Length: 1\\r\\nContent-Length: 2\\r\\n\\r\\nab",
                "POST P HTTP/1.1\\r\\nHost: H\\r\\nContent-Length: 4\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\n",
                "GET http://evil.example/ HTTP/1.1\\r\\nHost: H\\r\\nConnection: close\\r\\n\\r\\n",
                "GET /public/%zz HTTP/1.1\\r\\nHost: H\\r\\n\\r\\n"
            })
    void a_crooked_request_is_refused_and_nothing_is_smuggled_behind_it(String request) {
        var answer = RawHttp.sendAsIs(request.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace(" P ", " " + PUBLIC + " ")
                .replace("Host: H", "Host: " + RawHttp.host()));

        assertThat(answer.statuses()).as(answer.text()).containsExactly(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/requests/requests.xhtml", PUBLIC, "/api/v1/migrants", "/jakarta.faces.resource/x"})
    void another_host_gets_no_answer_not_even_the_way_to_the_login(String path) {
        var answer = RawHttp.sendAsIs("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.headers()).doesNotContainKey("location").containsAllEntriesOf(EVERYWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE,/",
        "PUT,/",
        "DELETE,/public/signed-out.xhtml",
        "OPTIONS,/",
        "FOO,/",
        "PROPFIND,/registry/migrants.xhtml",
        "TRACE,/api/v1/migrants",
        "TRACK,/api/v1/migrants"
    })
    void a_method_that_an_address_does_not_know_is_refused(String method, String path) {
        var answer = RawHttp.send(method + " " + path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsKey("allow").containsAllEntriesOf(EVERYWHERE);
    }

    /** Pages, redirects, static files, faults and refusals alike. */
    @ParameterizedTest
    @CsvSource({
        "/,302",
        "/requests/requests.xhtml,302",
        PUBLIC + ",200",
        "/public/nothing,404",
        "/public/%00,404",
        "/errors/not-found.xhtml,404",
        "/api/v1/migrants,401",
        "/WEB-INF/web.xml,404",
        "/META-INF/MANIFEST.MF,404",
        "/language?to=ky,303",
        "/jakarta.faces.resource/sapar.css.xhtml?ln=sapar,200",
        "/jakarta.faces.resource/none.css.xhtml?ln=sapar,404",
        "/openapi,200"
    })
    void every_answer_tells_browsers_what_they_may_do_with_it(String path, int status) {
        var answer = RawHttp.send("GET " + path, "Accept: text/html, */*;q=0.1");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers())
                .containsAllEntriesOf(EVERYWHERE)
                .containsKeys("content-security-policy", "permissions-policy")
                .doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().get("content-security-policy").replaceAll("style-src[^;]*", ""))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        if (!path.contains(".css") || status != 200) {
            assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        }
    }

    /** However the way to a page is written, nobody gets there without a login. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/../registry/migrants.xhtml",
                "/public/..;/registry/migrants.xhtml",
                "/public/..%2fregistry/migrants.xhtml",
                "/public/%2e%2e/registry/migrants.xhtml",
                "/public/..%5cregistry/migrants.xhtml",
                "/public/%252e%252e/registry/migrants.xhtml",
                "/public;x=1/../registry/migrants.xhtml",
                "//registry/migrants.xhtml",
                "/./registry/migrants.xhtml",
                "/registry//migrants.xhtml",
                "/registry/migrants.xhtml;x=1",
                "/registry/migrants.xhtml/",
                "/registry/migrants.xhtml%20",
                "/REGISTRY/migrants.xhtml",
                "/registry/migrants.XHTML",
                "/errors/../registry/migrants.xhtml",
                "/jakarta.faces.resource/../registry/migrants.xhtml",
                "/sign-out/../registry/migrants.xhtml",
                "/language;/../registry/migrants.xhtml"
            })
    void no_way_of_writing_a_path_leads_past_the_login(String path) {
        var answer = RawHttp.send("GET " + path, "Accept: text/html");

        assertThat(answer.status()).as(answer.text()).isIn(302, 400, 401, 404);
        assertThat(answer.text()).doesNotContain("PER-0", "id=\"results\"", "class=\"shell");
        if (answer.status() == 302) {
            assertThat(answer.headers().get("location")).contains("/realms/sapar/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../v1/migrants",
                "/api/v1/%2e/migrants",
                "/API/v1/migrants",
                "/api//v1/migrants",
                "/api;x/v1/migrants",
                "/public/..;/api/v1/migrants",
                "/api/v1/migrants/..;/migrants"
            })
    void no_way_of_writing_a_path_leads_past_the_token(String path) {
        var answer = RawHttp.send("GET " + path, "Accept: application/json", "X-Forwarded-User: bakyt.officer");

        assertThat(answer.status()).as(answer.text()).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/oidc.json.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=abc&pfdrt=sc",
                "/WEB-INF/web.xml",
                "/WEB-INF/oidc.json",
                "/web-inf/web.xml",
                "/WEB-INF%2fweb.xml",
                "/META-INF/MANIFEST.MF",
                "/public/..%2fWEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/public/.git/config"
            })
    void what_the_application_is_made_of_is_not_to_be_had(String path) {
        var answer = RawHttp.send("GET " + path, "Accept: text/html");

        assertThat(answer.status()).as(answer.text()).isIn(302, 400, 404);
        assertThat(answer.text()).doesNotContain("<web-app", "provider-url", "ui:composition", "Manifest-Version");
    }

    @Test
    void who_forwards_is_not_believed() {
        var answer = RawHttp.send(
                "GET /",
                "Accept: text/html",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "Forwarded: host=evil.example",
                "X-Original-URL: /registry/migrants.xhtml",
                "X-Roles: sysadmin");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.text()).doesNotContain("evil.example").contains("redirect_uri=http%3A%2F%2Flocalhost");
    }

    @Test
    void headers_and_parameters_have_a_limit() {
        assertThat(refusal(RawHttp.send("GET " + PUBLIC, lines(20_000)))).isIn(CLOSED, 400, 431);
        assertThat(refusal(RawHttp.send("GET " + PUBLIC, "X: " + "y".repeat(100_000))))
                .isIn(CLOSED, 400, 431);
        assertThat(refusal(RawHttp.send("GET " + PUBLIC + "?" + parameters(10_000))))
                .isIn(CLOSED, 400, 414);
        assertThat(refusal(form(parameters(10_000)))).isIn(CLOSED, 400, 413);
        assertThat(form(parameters(4_900)).status()).isEqualTo(200);
    }

    /** Whoever is still speaking when the server has heard enough may see no more of the refusal than a closed door. */
    private static int refusal(RawHttp.Answer answer) {
        assertThat(answer.closed())
                .as("closed by the server: %s", answer.text())
                .isTrue();
        return answer.status();
    }

    @Test
    void bodies_have_a_limit() {
        var answer = RawHttp.sendAsIs(
                "POST " + PUBLIC + " HTTP/1.1\r\nHost: " + RawHttp.host() + "\r\nContent-Length: 99999999999\r\n\r\n");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void who_asks_first_whether_to_send_the_body_is_told_to() {
        var answer = RawHttp.sendAsIs("POST " + PUBLIC + " HTTP/1.1\r\nHost: " + RawHttp.host()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nExpect: 100-continue"
                + "\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=1");

        assertThat(answer.statuses()).containsExactly(100, 200);
    }

    private static RawHttp.Answer form(String body) {
        return RawHttp.sendAsIs("POST " + PUBLIC + " HTTP/1.1\r\nHost: " + RawHttp.host()
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    private static String[] lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "X" + number + ": y")
                .toArray(String[]::new);
    }

    private static String parameters(int count) {
        return IntStream.range(0, count).mapToObj(number -> "a" + number + "=1").collect(Collectors.joining("&"));
    }
}
