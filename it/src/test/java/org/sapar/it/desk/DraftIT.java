package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.identity.Draft;
import org.sapar.identity.DraftDesk;
import org.sapar.shared.Denied;

class DraftIT extends DeskTest {

    @Inject
    DraftDesk drafts;

    private final String form = "/test#" + UUID.randomUUID();

    @Test
    void what_was_kept_last_is_found_by_the_one_who_typed_it_only() {
        As.AIDA.call(() -> drafts.keep(form, null, null, "[[\"a\",\"1\"]]"));
        As.AIDA.call(() -> drafts.keep(form, null, null, "[[\"a\",\"2\"]]"));

        assertThat(As.AIDA.call(() -> drafts.find(form)).map(Draft::getContent)).contains("[[\"a\",\"2\"]]");
        assertThat(As.BAKYT.call(() -> drafts.find(form))).isEmpty();
        As.BAKYT.run(() -> drafts.discard(form));
        assertThat(As.AIDA.call(() -> drafts.find(form))).isPresent();
        As.AIDA.run(() -> drafts.discard(form));
        assertThat(As.AIDA.call(() -> drafts.find(form))).isEmpty();
    }

    @Test
    void a_form_that_was_sent_is_not_offered_even_if_only_the_answer_was_lost() {
        var sent = Made.up();
        As.AIDA.call(() -> drafts.keep(form, sent.id(), null, "[]"));
        As.AIDA.call(() -> registry.register(sent));

        assertThat(As.AIDA.call(() -> drafts.find(form))).isEmpty();
    }

    @Test
    void what_comes_in_after_its_form_was_taken_is_not_kept_but_that_of_the_next_visit_is() {
        var visit = UUID.randomUUID();
        As.AIDA.run(() -> drafts.take(form, visit));

        assertThat(As.AIDA.call(() -> drafts.keep(form, null, visit, "[]"))).isEmpty();
        assertThat(As.AIDA.call(() -> drafts.find(form))).isEmpty();

        As.AIDA.call(() -> drafts.keep(form, null, UUID.randomUUID(), "[]"));
        assertThat(As.AIDA.call(() -> drafts.find(form))).isPresent();
    }

    @Test
    void nobody_keeps_drafts_who_is_not_let_in() {
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> As.KANAT.call(() -> drafts.keep(form, null, null, "[]")));
    }
}
