package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.sapar.registry.DocumentAction;
import org.sapar.registry.DocumentReport;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.DocumentType;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.Paper;
import org.sapar.registry.PaperDesk;

/** Documents come to a file and are reported lost; see A2.3 in docs/scenarios.md. */
class PaperIT extends DeskTest {

    @EJB
    PaperDesk papers;

    private final NewMigrant form = Made.up();

    @Test
    void a_further_document_comes_to_the_file_once_however_often_it_is_sent() {
        As.AIDA.call(() -> registry.register(form));
        var paper = new Paper(UUID.randomUUID(), form.id(), card());

        As.AIDA.call(() -> papers.add(paper));
        var file = As.AIDA.call(() -> papers.add(paper));

        assertThat(file.getDocuments())
                .extracting(IdentityDocument::getNumber)
                .containsExactly(paper.document().number(), form.document().number());
        assertThat(file.getVersion()).isEqualTo(1);
    }

    @Test
    void a_document_of_another_file_is_not_taken() {
        var other = Made.up();
        As.AIDA.call(() -> registry.register(form));
        As.AIDA.call(() -> registry.register(other));

        assertBroken(() -> As.AIDA.call(() -> papers.add(new Paper(UUID.randomUUID(), form.id(), other.document()))))
                .matches(broken -> broken.key().equals("registry.document.known"));
    }

    @Test
    void a_passport_that_was_reported_lost_is_not_taken_any_more() {
        var lost = reported(DocumentAction.REPORT_LOST);

        assertThat(paper(lost)).satisfies(paper -> {
            assertThat(paper.getStatus()).isEqualTo(DocumentStatus.LOST);
            assertThat(paper.getStatusSince()).isEqualTo(LocalDate.of(2026, 10, 13));
        });
        var again = new NewMigrant(
                UUID.randomUUID(), form.person(), form.document(), form.stay(), form.mobile(), true, "ky", null);
        assertBroken(() -> As.AIDA.call(() -> registry.recognise(form.id(), lost.getVersion(), again)))
                .matches(broken -> broken.key().equals("registry.document.unusable"));
        assertBroken(() -> report(lost, DocumentAction.RETURN, null))
                .matches(broken -> broken.key().equals("registry.document.move"));
    }

    @Test
    void a_passport_that_was_taken_away_and_given_back_is_valid_again() {
        var seized = reported(DocumentAction.REPORT_SEIZED);

        var back = report(seized, DocumentAction.RETURN, null);

        assertThat(paper(back).isUsable()).isTrue();
    }

    @Test
    void a_document_that_was_entered_by_mistake_leaves_its_number_free_but_somebody_says_why() {
        var file = As.AIDA.call(() -> registry.register(form));
        var owner = Made.up();
        As.AIDA.call(() -> registry.register(owner));

        assertBroken(() -> report(file, DocumentAction.CANCEL, " "))
                .matches(broken -> broken.field().equals("reason"));
        report(file, DocumentAction.CANCEL, "Внесён паспорт соседа");

        var taken = As.AIDA.call(() -> papers.add(new Paper(UUID.randomUUID(), owner.id(), form.document())));
        assertThat(taken.getDocuments()).hasSize(2);
    }

    @Test
    void who_reports_on_a_file_that_somebody_saved_meanwhile_looks_again() {
        var file = As.AIDA.call(() -> registry.register(form));
        As.AIDA.call(() -> papers.add(new Paper(UUID.randomUUID(), form.id(), card())));

        assertBroken(() -> report(file, DocumentAction.REPORT_LOST, null))
                .matches(broken -> broken.key().equals("conflict"));
    }

    private Migrant reported(DocumentAction action) {
        return report(As.AIDA.call(() -> registry.register(form)), action, "В метро");
    }

    private Migrant report(Migrant file, DocumentAction action, String reason) {
        var told = new DocumentReport(file.getDocuments().get(0).getId(), action, LocalDate.of(2026, 10, 13), reason);
        return As.AIDA.call(() -> papers.report(file.getId(), file.getVersion(), told));
    }

    private static IdentityDocument paper(Migrant file) {
        return file.getDocuments().get(0);
    }

    private static NewDocument card() {
        return new NewDocument(
                DocumentType.ID_CARD,
                "KG",
                "ID" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999),
                LocalDate.of(2035, 1, 1),
                null);
    }
}
