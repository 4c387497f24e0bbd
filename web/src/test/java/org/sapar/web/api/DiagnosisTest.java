package org.sapar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;
import org.sapar.web.shared.Problem;

class DiagnosisTest {

    private final ObjectMapper json = new Json().getContext(RegistrationForm.class);

    private static Problem of(Throwable fault) {
        return Diagnosis.of(fault, Locale.ENGLISH);
    }

    @Test
    void a_rule_at_a_field_names_the_field_as_the_body_does() {
        var problem = of(Broken.at("birthDate", "registry.birthDate"));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("/public/problems.xhtml#registry.birthDate");
        assertThat(problem.errors())
                .singleElement()
                .returns("person.birthDate", Problem.Wrong::field)
                .returns("registry.birthDate", Problem.Wrong::key);
    }

    @Test
    void unknown_and_out_of_reach_are_told_the_same() {
        var unknown = of(Broken.unknown());
        var wrapped = of(new EJBException(Broken.unknown()));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrapped)
                .usingRecursiveComparison()
                .ignoringFields("reference")
                .isEqualTo(unknown);
        assertThat(unknown.errors()).isEmpty();
    }

    @Test
    void a_conflict_is_one_whatever_it_is_wrapped_in() {
        assertThat(of(Broken.conflict()).status()).isEqualTo(409);
        assertThat(of(new EJBException(new OptimisticLockException())).status()).isEqualTo(409);
    }

    @Test
    void a_database_out_of_order_is_no_fault_of_the_call() {
        var away = of(new EJBException(new RuntimeException(new SQLException("Socket error", "08000"))));
        var full = of(new EJBException(new RuntimeException(new SQLException("Disk full", "HY000", 1021))));
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.type()).isEqualTo("/public/problems.xhtml#outage.AWAY");
        assertThat(away.title()).doesNotContain("Socket");
        assertThat(full.type()).isEqualTo("/public/problems.xhtml#outage.UNWRITABLE");
        assertThat(full.status()).isEqualTo(503);
    }

    @Test
    void a_stale_version_is_told_with_the_present_one() {
        var problem = of(new Stale(new Shown(7, new PlacesJson(25, 3, 0)), Broken.conflict()));
        assertThat(problem.status()).isEqualTo(412);
        assertThat(problem.etag()).startsWith("\"7-");
        assertThat(problem.json()).contains("\"current\":{\"capacity\":25");
    }

    @Test
    void denials_of_desk_and_container_are_forbidden() {
        assertThat(of(new Denied("requests.fourEyes")).type()).endsWith("#requests.fourEyes");
        assertThat(of(new Denied("inactive")).status()).isEqualTo(403);
        assertThat(of(new EJBAccessException()).status()).isEqualTo(403);
    }

    @Test
    void a_fault_of_ours_tells_nothing_but_a_reference() {
        var problem = of(new EJBException(new IllegalStateException("select secret from org.sapar.Thing")));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.reference()).matches("[0-9A-F]{8}");
        assertThat(problem.json()).doesNotContain("secret", "Exception", "org.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"person\":{\"sex\":\"Q\"}}|person.sex|oneOf",
                "{\"person\":{\"sex\":1}}|person.sex|oneOf",
                "{\"person\":{\"birthDate\":\"1993-13-12\"}}|person.birthDate|isoDate",
                "{\"person\":{\"birthDate\":\"\"}}|person.birthDate|isoDate",
                "{\"person\":{\"birthDate\":[1993]}}|person.birthDate|isoDate",
                "{\"id\":\"x\"}|id|id",
                "{\"consent\":\"perhaps\"}|consent|value",
                "{\"person\":[]}|person|value",
                "{\"mobile\":{}}|mobile|value",
                "{\"person\":{\"cyrillic\":{\"surname\":\"a\\u0000b\"}}}|person.cyrillic.surname|characters",
                "{\"mobile\":\"\\ud800\"}|mobile|characters",
            })
    void a_value_that_does_not_fit_is_named(String body, String field, String key) {
        var problem = of(fault(body));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .singleElement()
                .returns(field, Problem.Wrong::field)
                .returns(key, Problem.Wrong::key);
        assertThat(problem.json()).doesNotContain("org.sapar", "java.", "Json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"person\":",
                "[]",
                "\"x\"",
                "{} {}",
                "{\"mobile\":\"1\",\"mobile\":\"2\"}",
                "{'a':1}",
                "{\"person\":{\"pin\":NaN}}"
            })
    void what_is_no_json_is_malformed(String body) {
        assertThat(of(fault(body)).status()).isEqualTo(400);
    }

    @Test
    void deep_json_is_malformed() {
        assertThat(of(fault("{\"x\":".repeat(60) + "1" + "}".repeat(60))).status())
                .isEqualTo(400);
    }

    @Test
    void line_ends_are_text() throws JsonProcessingException {
        var form = json.readValue("{\"mobile\":\"a\\r\\n\\tb\"}", RegistrationForm.class);
        assertThat(form.mobile()).isEqualTo("a\r\n\tb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"roles\":[\"sysadmin\"]}|roles",
                "{\"post\":\"NVS\"}|post",
                "{\"version\":7}|version",
                "{\"person\":{\"fileNo\":\"PER-1\"}}|person.fileNo",
                "{\"document\":{\"status\":\"LOST\"}}|document.status",
                "{\"stay\":{\"leftOn\":\"2026-01-01\"}}|stay.leftOn"
            })
    void what_nobody_may_set_is_refused_by_its_name(String body, String field) {
        var problem = of(fault(body));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .singleElement()
                .returns(field, Problem.Wrong::field)
                .returns("unknownName", Problem.Wrong::key);
    }

    @Test
    void changes_are_merged_into_the_record() throws JsonProcessingException {
        var before = new AmendmentForm(
                new AmendmentForm.Spelling(new NameJson("Абдыкадыров", "Нурлан", "Асанович")), "+7912", "ky", null);
        var changes = json.readValue(
                "{\"person\":{\"cyrillic\":{\"given\":\"Нурбек\",\"patronymic\":null}},\"language\":\"ru\"}",
                JsonNode.class);
        var after = Json.merged(before, changes, AmendmentForm.class);
        assertThat(after.person().cyrillic()).isEqualTo(new NameJson("Абдыкадыров", "Нурбек", null));
        assertThat(after.mobile()).isEqualTo("+7912");
        assertThat(after.language()).isEqualTo("ru");
    }

    private JsonProcessingException fault(String body) {
        try {
            json.readValue(body, RegistrationForm.class);
        } catch (JsonProcessingException fault) {
            return fault;
        }
        throw new AssertionError("read: " + body);
    }
}
