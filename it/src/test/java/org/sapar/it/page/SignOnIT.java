package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class SignOnIT extends PageTest {

    @Test
    void whoever_signs_on_sees_the_work_of_his_job() {
        var page = open("bakyt.officer");

        page.navigate(url("/requests/requests.xhtml"));

        assertThat(page.locator(".bar-place strong")).hasText("YEK");
        assertThat(page.locator("h1")).isVisible();
    }
}
