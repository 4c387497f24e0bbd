package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

class ScopeIT extends PageTest {

    @Test
    void a_request_of_another_post_looks_like_one_that_does_not_exist() {
        var elena = open("elena.officer");

        assertSame(
                elena,
                "/requests/request.xhtml?id=",
                Records.opened("bakyt.officer", "RTN-A").text("id"));
    }

    @Test
    void a_session_of_a_centre_looks_to_an_officer_like_one_that_does_not_exist() {
        var elena = open("elena.officer");

        assertSame(elena, "/training/session.xhtml?id=", Records.session(3).text("id"));
    }

    private static void assertSame(Page page, String path, String theirs) {
        var unknown = Records.unknown();
        var closed = page.request().get(url(path + theirs));
        var nothing = page.request().get(url(path + unknown));

        assertThat(closed.status()).isEqualTo(nothing.status()).isGreaterThanOrEqualTo(400);
        assertThat(anonymous(closed, theirs)).isEqualTo(anonymous(nothing, unknown));
    }

    /** Without what no two answers share: the id that was asked for, the reference, the nonce, the time. */
    static String anonymous(APIResponse answer, String id) {
        return answer.text()
                .replace(id, "…")
                .replaceAll("nonce=\"[^\"]*\"", "nonce")
                .replaceAll("csp\\.init\\([^)]*\\)", "nonce")
                .replaceAll("(id=\"|getElementById\\(')[0-9a-f-]{36}", "script")
                .replaceAll("\\b[0-9A-F]{8}\\b", "reference")
                .replaceAll("value=\"-?\\d+:-?\\d+\"", "state")
                .replaceAll("\\b\\d\\d:\\d\\d\\b", "time");
    }
}
