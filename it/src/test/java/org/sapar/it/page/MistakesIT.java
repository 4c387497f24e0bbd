package org.sapar.it.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sapar.it.Records;

class MistakesIT extends PageTest {

    private static final String MISTYPED = "PER-0000417-07";

    @Test
    void each_field_that_has_to_be_mended_has_a_line_of_its_own_that_leads_there() {
        var page = open("aida.intake");
        page.navigate(url("/registry/amend.xhtml?id=" + Records.registered().text("id")));
        page.locator(id("amend:surname")).fill("Пробуев9");
        page.locator(id("amend:given")).fill("Сынак9");
        page.locator(id("amend:patronymic")).fill("Сынакович9");
        page.locator(id("amend:save")).click();

        assertThat(page.locator(".problems a")).hasCount(3);
        assertLedTo(page, List.of("amend:surname", "amend:given", "amend:patronymic"));
    }

    @Test
    void what_is_not_filled_in_is_named_in_the_summary_and_not_again_beside_its_label() {
        var page = open("gulnara.manager");
        page.navigate(url("/training/plan.xhtml"));
        page.locator(id("plan:capacity")).fill("0");
        page.locator(id("plan:save")).click();

        assertThat(page.locator(".problems")).isFocused();
        assertLedTo(page, List.of("plan:startsOn", "plan:endsOn", "plan:capacity", "plan:language"));
    }

    @Test
    void bad_inputs_16_and_17_a_day_and_a_telephone_that_cannot_be_are_told_beside_them_and_nothing_is_lost() {
        var page = open("aida.intake");
        page.navigate(url("/registry/papers.xhtml?id=" + Records.registered().text("id")));
        page.locator(id("add:documentType")).selectOption("PASSPORT");
        page.locator(id("add:documentCountry")).selectOption("KG");
        page.locator(id("add:documentNumber")).fill("AC 99 418");
        page.locator(id("add:expiresOn")).fill("31.02.2030");
        page.locator(id("add:save")).click();
        assertThat(page.locator(id("add:expiresOnError"))).isVisible();
        page.locator(id("add:expiresOn")).fill("01.01.1950");
        page.locator(id("add:save")).click();
        assertThat(page.locator(id("add:expiresOnError"))).containsText("19");
        assertThat(page.locator(id("add:documentNumber"))).hasValue("AC 99 418");

        page.navigate(url("/registry/amend.xhtml?id=" + Records.registered().text("id")));
        page.locator(id("amend:mobile")).fill("++7 912 345 67 89");
        page.locator(id("amend:save")).click();
        assertThat(page.locator(id("amend:mobileError"))).isVisible();
        assertThat(page.locator(id("amend:mobile"))).hasValue("++7 912 345 67 89");
    }

    @Test
    void a_mistyped_number_is_told_from_a_name() {
        var page = open("gulnara.manager");

        page.navigate(url("/registry/migrants.xhtml?q=" + MISTYPED));
        assertThat(page.locator(".empty")).containsText(MISTYPED);
        assertThat(page.locator(".table")).hasCount(0);

        page.navigate(url("/training/session.xhtml?id=" + Records.session(5).text("id")));
        page.locator(id("enrolment:who"))
                .fill(MISTYPED + "\n" + Records.registered().text("fileNo"));
        page.locator(id("enrolment:look")).click();
        var told = page.locator("tr.late .outcome").textContent();
        assertThat(page.locator("tr .outcome.tone-ok")).hasCount(1);
        assertThat(page.locator(id("enrolment:who"))).hasValue(MISTYPED);
        page.locator(id("enrolment:look")).click();
        assertThat(page.locator(id("enrolment:whoError"))).hasText(told);
    }

    @Test
    void a_session_is_begun_after_a_question_only_and_what_was_done_has_the_focus() {
        var page = open("gulnara.manager");
        page.navigate(
                url("/training/session.xhtml?id=" + Records.sessionToday(3).text("id")));

        page.locator("[popovertarget=ask-BEGIN]").first().click();
        assertThat(page.locator("#ask-BEGIN")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#ask-BEGIN")).isHidden();
        page.locator("[popovertarget=ask-BEGIN]").first().click();
        page.locator("#ask-BEGIN [type=submit]").click();

        assertThat(page.locator(".status.state-RUNNING").first()).isVisible();
        assertThat(page.locator(".summary .news")).isFocused();
    }

    @Test
    void whoever_comes_to_an_address_that_leads_nowhere_may_search_from_there() {
        var page = open("aida.intake");

        page.navigate(url("/registry/migrant.xhtml?id=" + Records.unknown()));
        page.locator("#q").fill("PROBUEV");
        page.locator("#find button").click();

        assertThat(page).hasURL(url("/registry/migrants.xhtml?q=PROBUEV"));
    }

    @Test
    void whoever_leaves_a_form_by_the_search_box_is_asked_first() {
        var page = open("aida.intake");
        page.navigate(url("/registry/amend.xhtml?id=" + Records.registered().text("id")));
        page.locator(id("amend:given")).fill("Сынаке");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });

        page.locator("#q").fill("Пробуев");
        page.locator("#q").press("Enter");

        assertThat(page.locator(id("amend:given"))).hasValue("Сынаке");
        assertThat(asked).containsExactly("beforeunload");
    }

    /** The summary names each field by its label and links to it; beside the field stands the sentence alone. */
    private static void assertLedTo(Page page, List<String> fields) {
        assertThat(page.locator(".problems a").all())
                .extracting(link -> link.getAttribute("href"))
                .containsExactlyElementsOf(
                        fields.stream().map(field -> "#" + field).toList());
        for (var field : fields) {
            var label = page.locator(id(field + "Label")).textContent().strip().split("\\s*\\(")[0];
            assertThat(page.locator(".problems a[href='#" + field + "']")).containsText(label + ":");
            assertThat(page.locator(id(field + "Error"))).not().containsText(label + ":");
        }
    }
}
