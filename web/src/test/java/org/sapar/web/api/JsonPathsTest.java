package org.sapar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Path;
import java.util.Collections;
import java.util.Iterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPathsTest {

    /** A path that is written down. */
    private record Written(String text) implements Path {

        @Override
        public Iterator<Node> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "read.mrz, text",
        "find.query.text, q",
        "find.query.size, size",
        "check.document.number, document.number",
        "register.form.person.cyrillic.surname, person.cyrillic.surname",
        "register.form.pinReason, person.pinReason",
        "register.form.consent, consent",
        "amend.told.cyrillic.given, person.cyrillic.given",
        "amend.told.stay.region, stay.region",
        "correct.told.latin.surname, person.latin.surname",
        "correct.told.birthDate, person.birthDate",
        "correct.told.sex, person.sex",
        "correct.told.why, why",
        "settle.told.host.address, address",
        "employ.form.work.employer, work.employer",
        "addTrade.form.told.years, years",
        "judge.told.reason, reason",
        "add.form.details.legalName, details.legalName",
        "perform.action, action",
        "perform.said.reason, reason",
        "attend.sheet[0].enrolmentId, lines[0].enrolmentId",
        "attend.sheet[1].meetings[2].<list element>, lines[1].meetings[2]",
        "sessions.page, page",
    })
    void a_violation_is_named_as_the_call_names_it(String path, String field) {
        assertThat(JsonPaths.of(new Written(path))).isEqualTo(field);
    }
}
