package org.sapar.it.page;

import com.microsoft.playwright.Page;

/** What a person does with a page, counted. */
final class Hand {

    private final Page page;

    private int fields;

    private int clicks;

    Hand(Page page) {
        this.page = page;
    }

    /** Lets the scanner type; nobody keys that. */
    void scan(String field, String text) {
        page.locator(PageTest.id(field)).pressSequentially(text);
    }

    void type(String field, String text) {
        fields++;
        page.locator(PageTest.id(field)).fill(text);
    }

    void choose(String field, String value) {
        fields++;
        page.locator(PageTest.id(field)).selectOption(value);
    }

    void tick(String field) {
        fields++;
        page.locator(PageTest.id(field)).check();
    }

    void click(String selector) {
        clicks++;
        page.locator(selector).click();
    }

    int fields() {
        return fields;
    }

    int clicks() {
        return clicks;
    }
}
