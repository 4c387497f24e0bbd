package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

/** People are ticked in the directory and changed as one; a list of the directory becomes the start page. */
class GroupPageIT extends PageTest {

    private static final String OURS = "/registry/migrants.xhtml?post=YEK";

    /** More than there is on any page that one would go through. */
    private static final int MOST_STEPS = 150;

    @Test
    void people_who_are_ticked_are_changed_as_one_and_changed_back() {
        var one = Records.registered().text("id");
        var other = Records.registered().text("id");
        var page = open("aida.intake");

        page.navigate(url(OURS));
        assertThat(page.locator("#picked")).hasText("0");
        page.locator("tr:has(#pick-" + one + ") a").focus();
        page.keyboard().press("x");
        page.locator("#pick-" + other).check();
        assertThat(page.locator("#picked")).hasText("2");
        page.locator("#group-go").click();
        assertThat(page.locator("#chosen")).containsText("2");
        page.locator("#to").selectOption("LANGUAGE-en");
        page.locator("#show").click();
        assertThat(page.locator("#shifts tbody tr")).hasCount(1);
        page.locator(id("change:save")).click();
        assertThat(page.locator(".summary .news")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/registry/group-change\\.xhtml\\?id=.*"));

        undo(page);
        assertThat(page.locator("#undone")).isVisible();
        page.navigate(url("/registry/groups.xhtml"));
        assertThat(page.locator("tbody tr").first().locator(".state-UNDONE")).isVisible();
    }

    @Test
    void who_has_no_mouse_ticks_looks_changes_and_changes_back() {
        var file = Records.registered().text("id");
        var page = open("aida.intake");
        page.navigate(url(OURS));
        reach(page, "#pick-" + file);
        page.keyboard().press("Space");
        assertThat(page.locator("#picked")).hasText("1");
        reach(page, "#group-go");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/registry/group\\.xhtml\\?file=" + file));
        assertThat(page.locator("#chosen")).containsText("1");

        reach(page, "#to");
        choose(page, "#to", "LANGUAGE-en");
        reach(page, "#show");
        page.keyboard().press("Enter");
        assertThat(page.locator("#shifts tbody tr")).hasCount(1);
        reach(page, id("change:save"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".summary .news")).isVisible();

        reach(page, "[popovertarget='ask-undo']:not([popovertargetaction])");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ask-undo")).isVisible();
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(id("undo:save"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#undone")).isVisible();
    }

    @Test
    void two_who_undo_the_same_change_are_told_that_it_is_undone() {
        var change = "/registry/group-change.xhtml?id=" + Records.grouped("aida.intake");
        var page = open("aida.intake");
        page.navigate(url(change));
        assertThat(page.locator("main")).containsText("PER-");
        var late = open("daniyar.head");
        late.navigate(url(change));
        undo(page);

        undo(late);
        assertThat(late.locator(".summary .problems")).isVisible();
    }

    @Test
    void all_that_were_found_are_meant_and_nobody_is_not() {
        var page = open("aida.intake");
        page.navigate(url("/registry/group.xhtml?all=true&to=REGION-RU-CHE&q="
                + Records.registered().text("fileNo")));
        assertThat(page.locator("#shifts tbody tr")).hasCount(1);
        page.navigate(url("/registry/group.xhtml?all=true&q=Никтотутнеживущий"));
        assertThat(page.locator("#trouble")).isVisible();
        page.navigate(url("/registry/group.xhtml"));
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    void work_begins_with_the_list_that_was_chosen_until_it_is_taken_back() {
        var page = open("aida.intake");
        page.navigate(url(OURS));
        page.locator("#arrange summary").click();
        page.locator(id("keep:name")).fill("Свои");
        page.locator(id("keep:save")).click();
        assertThat(page.locator(".summary .news")).isVisible();
        page.locator("#arrange summary").click();
        page.locator("[id$=':start']").first().click();
        assertThat(page.locator(id("usual:back"))).isVisible();

        page.navigate(url("/"));
        assertThat(page).hasURL(url(OURS));
        page.locator(id("usual:back")).click();
        assertThat(page.locator(".summary .news")).isVisible();
        page.navigate(url("/"));
        assertThat(page).hasURL(url("/requests/requests.xhtml"));

        page.navigate(url(OURS));
        page.locator("#arrange summary").click();
        page.locator("[id='drop'] input[id$=':one']").first().click();
        assertThat(page.locator(".summary .news")).isVisible();
    }

    private static void undo(Page page) {
        page.locator("[popovertarget='ask-undo']").first().click();
        page.locator(id("undo:save")).click();
    }

    /** Goes from field to field as somebody without a mouse does. */
    private static void reach(Page page, String goal) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("goal => document.activeElement.matches(goal)", goal)) {
                return;
            }
        }
        throw new AssertionError("Nobody comes to " + goal + " with the keyboard");
    }

    /** Goes down the list that has the focus. */
    private static void choose(Page page, String list, String value) {
        for (var step = 0; step < MOST_STEPS && !value.equals(page.locator(list).inputValue()); step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator(list)).hasValue(value);
    }
}
