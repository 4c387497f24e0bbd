package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/registry/migrants.xhtml",
                "/registry/migrants.xhtml?q=%D0%96%D1%83&page=2",
                "/a?b=http://c.kg/"
            })
    void pages_of_this_site_are_taken_as_they_are(String path) {
        assertThat(LocalPath.of(path)).hasValue(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "http://evil.example/",
                "javascript:alert(1)",
                "evil",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/\t/evil.example",
                "/..//evil.example",
                "/.//evil.example",
                "/%zz",
                "/%2e%2e//evil.example",
                "/%5cevil.example",
                "/%2f/evil.example",
                "/sign-out",
                "/language?to=ky",
                "/x/../sign-out",
                "/api/v1/migrants"
            })
    void nothing_leads_out_of_the_site_or_through_its_doors(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void where_somebody_came_from_counts_only_on_the_same_host() {
        assertThat(LocalPath.within("http://localhost:8080/a.xhtml?id=1", "localhost:8080"))
                .hasValue("/a.xhtml?id=1");
        assertThat(LocalPath.within("http://evil.example/a.xhtml", "localhost:8080"))
                .isEmpty();
        assertThat(LocalPath.within("http://localhost:8080@evil.example/a", "localhost:8080"))
                .isEmpty();
        assertThat(LocalPath.within(null, "localhost:8080")).isEmpty();
        assertThat(LocalPath.within("http://a b", "localhost:8080")).isEmpty();
    }
}
