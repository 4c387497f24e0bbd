package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexViewTest {

    @Test
    void filters_stand_in_the_address_whatever_was_typed() {
        assertThat(IndexView.address(null, "YEK")).isEqualTo("/registry/migrants.xhtml?post=YEK");
        assertThat(IndexView.address("a&post=NVS b", null)).isEqualTo("/registry/migrants.xhtml?q=a%26post%3DNVS+b");
        assertThat(IndexView.address("асан", "YEK"))
                .isEqualTo("/registry/migrants.xhtml?q=%D0%B0%D1%81%D0%B0%D0%BD&post=YEK");
    }
}
