package org.sapar.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sapar.web.shared.ProblemsView.Line;

class ProblemsViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"ky", "ru", "en"})
    void each_rule_stands_on_the_page_once_and_without_blanks(String language) {
        var rules = ProblemsView.rules(Locale.forLanguageTag(language));

        assertThat(rules)
                .extracting(Line::key)
                .doesNotHaveDuplicates()
                .contains("unknown", "conflict", "fault", "registry.known", "permission", "outage.AWAY");
        assertThat(rules)
                .extracting(Line::text)
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.registry.known", "denied.permission"})
    void the_type_of_a_problem_leads_to_its_rule(String text) {
        var type = Problem.of(422, text, Locale.ENGLISH).type();

        assertThat(type).isEqualTo("/public/problems.xhtml#" + text.substring(text.indexOf('.') + 1));
    }
}
