package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.Disclosure;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportState;
import org.sapar.it.Soon;
import org.sapar.shared.Broken;

/** What becomes of an export between the asking and the end of its file. */
class ExportLifeIT extends LeavingTest {

    @Test
    void a_refusal_needs_words_and_what_is_taken_back_is_gone() {
        var name = crowd();
        var refused = ask(As.BAKYT, name, UUID.randomUUID());
        var back = ask(As.BAKYT, name, UUID.randomUUID());

        assertBroken(() -> decide(As.DANIYAR, refused, ExportAction.REFUSE, " "))
                .matches(rule -> rule.field().equals("note"));
        var no = decide(As.DANIYAR, refused, ExportAction.REFUSE, "Сузьте список");
        assertThat(no.export().getState()).isEqualTo(ExportState.REFUSED);
        assertThat(no.actions()).isEmpty();
        assertBroken(() -> decide(As.DANIYAR, refused, ExportAction.RELEASE, null))
                .matches(Broken::isConflict);
        assertThat(decide(As.BAKYT, back, ExportAction.WITHDRAW, null).export().getState())
                .isEqualTo(ExportState.WITHDRAWN);
        var left = ask(As.BAKYT, name, UUID.randomUUID());
        sql("update register_export set lapses_at = filed_at - interval 1 hour where id = ?", id(left));
        assertThat(Soon.is(() -> state(As.BAKYT, left.export().getId()) == ExportState.EXPIRED))
                .isTrue();
    }

    @Test
    void who_was_withdrawn_meanwhile_is_left_out_and_was_not_given() {
        var name = crowd();
        var file = ask(As.BAKYT, name, UUID.randomUUID());
        var gone = one(name, 0);
        sql("update migrant set withdrawn_at = filed_at where id = ?", gone.toString());

        decide(As.DANIYAR, file, ExportAction.RELEASE, null);
        var made = done(As.BAKYT, file);

        assertThat(made.export().getGivenRows()).isEqualTo(file.export().getRowCount() - 1);
        sql("update migrant set withdrawn_at = null where id = ?", gone.toString());
        assertThat(As.JYLDYZ.call(() -> disclosures.givenOf(gone)))
                .extracting(Disclosure::exportId)
                .doesNotContain(file.export().getId());
        assertThat(As.JYLDYZ.call(() -> disclosures.givenOf(one(name, 1))))
                .extracting(Disclosure::exportId)
                .contains(file.export().getId());
    }

    @Test
    void what_a_server_left_half_made_begins_again_without_a_double() {
        var migrant = registered();
        var file = done(As.BAKYT, ask(As.BAKYT, migrant.getFileNo(), UUID.randomUUID()));
        var before = fetched(As.BAKYT, file);

        sql("update register_export set state = 'RUNNING', done_rows = 7, ready_at = null where id = ?", id(file));
        var again = done(As.BAKYT, file);

        assertThat(fetched(As.BAKYT, again)).isEqualTo(before);
        assertThat(again.export().getDoneRows()).isEqualTo(1);
        assertThat(pieces(file)).isEqualTo(1);
        assertThat(given(As.DANIYAR, migrant)).hasSize(1);
    }

    @Test
    void a_file_is_erased_when_its_time_is_over_but_the_log_stays() {
        var migrant = registered();
        var file = done(As.BAKYT, ask(As.BAKYT, migrant.getFileNo(), UUID.randomUUID()));
        assertThat(pieces(file)).isEqualTo(1);

        sql("update register_export set expires_at = ready_at where id = ?", id(file));

        assertBroken(() -> As.BAKYT.call(() -> desk.fetch(file.export().getId())))
                .withMessage("exchange.export.gone");
        assertThat(Soon.is(() -> state(As.BAKYT, file.export().getId()) == ExportState.EXPIRED))
                .isTrue();
        assertThat(pieces(file)).isZero();
        assertThat(given(As.DANIYAR, migrant)).hasSize(1);
    }

    @Test
    void who_lost_the_right_before_the_file_is_made_gets_none() {
        var file = ask(As.BAKYT, crowd(), UUID.randomUUID());
        sql("update register_export set sub = 'nobody' where id = ?", id(file));

        decide(As.DANIYAR, file, ExportAction.RELEASE, null);

        assertThat(Soon.is(() -> state(As.JYLDYZ, file.export().getId()) == ExportState.FAILED))
                .isTrue();
        assertThat(pieces(file)).isZero();
    }
}
