package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"sapar.kg:8443", "Sapar.KG:8443", "localhost:8443", "127.0.0.1:8443"})
    void it_is_called_by_its_name_or_from_its_machine(String host) {
        assertThat(new Site("https://sapar.kg:8443/", "").isCalled(host)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"sapar.kg", "evil.example:8443", "localhost:8080", "sapar.kg:8443.evil.example"})
    void another_name_is_not_meant(String host) {
        assertThat(new Site("https://sapar.kg:8443/", "").isCalled(host)).isFalse();
    }

    @Test
    void the_port_of_the_scheme_is_not_said() {
        var site = new Site("https://sapar.kg", "");
        assertThat(site.isCalled("sapar.kg")).isTrue();
        assertThat(site.isCalled("localhost")).isTrue();
        assertThat(site.origin()).isEqualTo("https://sapar.kg");
    }

    @Test
    void without_a_setting_it_is_this_machine() {
        assertThat(new Site("", "").origin()).isEqualTo("http://localhost:8080");
        assertThat(new Site(" ", "").isCalled("localhost:8080")).isTrue();
    }

    @Test
    void other_names_may_be_allowed() {
        var site = new Site("https://sapar.kg", " probe:8080, Other.kg ");
        assertThat(site.isCalled("probe:8080")).isTrue();
        assertThat(site.isCalled("other.kg")).isTrue();
        assertThat(site.isCalled("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://sapar.kg",
                "https://sapar.kg.evil",
                "https://evil",
                "https://sapar.kg:444",
                "sapar.kg"
            })
    void a_page_of_another_site_is_none_of_ours(String origin) {
        assertThat(new Site("https://sapar.kg", "").isOrigin(origin)).isFalse();
        assertThat(new Site("https://sapar.kg", "").isOrigin("https://sapar.kg"))
                .isTrue();
    }
}
