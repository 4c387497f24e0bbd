package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.papers.CheckedPaper;
import org.sapar.papers.IssuedPaper;
import org.sapar.papers.PaperCheck;
import org.sapar.papers.PaperKind;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.PaperState;
import org.sapar.registry.Amendment;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.PersonName;
import org.sapar.registry.PrintDesk;
import org.sapar.registry.Printed;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.RemovalReason;

/** What officers print of the register, and what others are told of it. */
class PrintIT extends RegisterTest {

    @Inject
    PrintDesk printing;

    @Inject
    PaperCheck check;

    @Test
    void who_prints_again_gets_the_same_paper_until_it_says_something_else() {
        var entry = registeredFor("REG-T", today);
        var works = Collections.<Callable<Printed>>nCopies(3, () -> confirmation(As.BAKYT, entry));
        var printed = new HashSet<String>();
        for (var one : atOnce(works)) {
            printed.add(((Printed) one).name());
        }

        assertThat(printed).hasSize(1);
        assertThat(confirmation(As.BAKYT, entry).pdf())
                .isEqualTo(confirmation(As.BAKYT, entry).pdf())
                .startsWith('%', 'P', 'D', 'F');
        move(As.AIDA, entry.getMigrant(), "RU-CHE");
        assertThat(confirmation(As.BAKYT, entry).name()).isIn(printed);
        As.BAKYT.call(() -> registry.amend(entry.getMigrant().getId(), version(entry.getMigrant()), renamed(entry)));
        assertThat(confirmation(As.BAKYT, entry).name()).isNotIn(printed);
        assertThat(papers(entry))
                .extracting(IssuedPaper::getState, IssuedPaper::getKind)
                .containsExactly(
                        tuple(PaperState.VALID, PaperKind.REGISTRATION),
                        tuple(PaperState.CHANGED, PaperKind.REGISTRATION));
    }

    @Test
    void a_confirmation_holds_as_long_as_what_it_confirms() {
        var entry = registeredFor("REG-T", today);
        confirmation(As.BAKYT, entry);
        var paper = papers(entry).get(0);
        assertThat(told(paper)).matches(CheckedPaper::isValid);

        move(As.BAKYT, entry(entry.getId()), RegistrationAction.REMOVE, removal(RemovalReason.RETURNED, today));
        assertThat(told(paper).state()).isEqualTo(PaperState.ENDED);
        assertThat(told(paper).endedOn()).isEqualTo(today);
        confirmation(As.BAKYT, entry);
        var removed = papers(entry).get(0);
        assertThat(told(removed).kind()).isEqualTo(PaperKind.REMOVAL);
        assertThat(told(removed).isValid()).isTrue();

        move(As.BAKYT, entry(entry.getId()), RegistrationAction.REGISTER_AGAIN, said("Is back"));
        assertThat(told(removed).state()).isEqualTo(PaperState.CHANGED);
        assertThat(told(paper).state()).isEqualTo(PaperState.ENDED);
    }

    @Test
    void a_name_that_is_corrected_ends_what_was_printed_in_every_language() {
        var entry = registeredFor("REG-T", today);
        As.BAKYT.call(() -> printing.confirmation(entry.getId(), PaperLanguage.KY));
        As.BAKYT.call(() -> printing.confirmation(entry.getId(), PaperLanguage.RU));
        var file = entry.getMigrant();
        var told = told(file, "RU-SVE");
        var name = new PersonName(
                "Исправленов", told.cyrillic().given(), told.cyrillic().patronymic());
        var corrected = new Amendment(name, told.mobile(), told.language(), told.stay());

        As.AIDA.call(() -> registry.amend(file.getId(), version(file), corrected));

        assertThat(papers(entry)).hasSize(2).allMatch(paper -> paper.getState() == PaperState.CHANGED);
    }

    @Test
    void what_is_printed_while_the_entry_is_removed_does_not_hold() {
        for (var round = 0; round < 5; round++) {
            var entry = registeredFor("REG-T", today);
            atOnce(List.<Callable<Object>>of(
                    () -> As.BAKYT.call(() -> printing.confirmation(entry.getId(), PaperLanguage.RU)),
                    () -> move(
                            As.BAKYT,
                            entry(entry.getId()),
                            RegistrationAction.REMOVE,
                            removal(RemovalReason.RETURNED, today))));

            assertThat(state(entry)).isEqualTo(RegistrationState.REMOVED);
            assertThat(papers(entry))
                    .filteredOn(paper -> paper.getKind() == PaperKind.REGISTRATION)
                    .noneMatch(paper -> paper.getState() == PaperState.VALID);
        }
    }

    @Test
    void the_paper_of_a_post_holds_no_more_when_another_post_takes_the_entry_over() {
        var entry = registeredFor("REG-T", today);
        confirmation(As.BAKYT, entry);
        var paper = papers(entry).get(0);
        As.ELENA.call(() -> registry.openFor(entry.getMigrant().getId(), "Stands at our window"));
        assertBroken(() -> confirmation(As.ELENA, entry))
                .matches(broken -> broken.key().equals("registry.registration.elsewhere"));

        move(As.ELENA, entry, RegistrationAction.TRANSFER, said("Lives here"));

        assertThat(told(paper).state()).isEqualTo(PaperState.CHANGED);
        assertThat(confirmation(As.ELENA, entry).name()).startsWith("NVS-PAP-");
        assertBroken(() -> confirmation(As.BAKYT, entry))
                .matches(broken -> broken.key().equals("registry.registration.elsewhere"));
        assertThat(As.BAKYT.call(() -> printing.copy(paper.getId())).name()).startsWith(paper.getNumber());
    }

    @Test
    void the_paper_of_a_temporary_registration_runs_out_with_it() {
        var entry = registeredFor("REG-T", today);
        confirmation(As.BAKYT, entry);
        var paper = papers(entry).get(0);
        var last = today.plusYears(3);

        assertThat(on(last, () -> told(paper)).state()).isEqualTo(PaperState.VALID);
        assertThat(on(last.plusDays(1), () -> told(paper)).state()).isEqualTo(PaperState.EXPIRED);
    }

    @Test
    void who_may_not_look_into_the_file_or_the_register_prints_nothing() {
        var entry = registeredFor("REG-T", today);
        var migrant = entry.getMigrant().getId();
        confirmation(As.BAKYT, entry);
        var paper = papers(entry).get(0).getId();

        for (var call : List.<Callable<Printed>>of(
                () -> confirmation(As.ELENA, entry),
                () -> As.ELENA.call(() -> printing.copy(paper)),
                () -> As.ELENA.call(() -> printing.card(entry.getId(), PaperLanguage.KY)),
                () -> As.ELENA.call(() -> printing.summary(migrant, PaperLanguage.KY)))) {
            assertBroken(call::call).matches(broken -> broken.key().equals("registry.opening"));
        }
        assertThatThrownBy(() -> confirmation(As.AIDA, entry)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.AIDA.call(() -> printing.copy(paper))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.NURLAN.call(() -> printing.summary(migrant, PaperLanguage.KY)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(As.AIDA.call(() -> register.registration(entry.getId())).papers())
                .isEmpty();
        assertThat(As.AIDA
                        .call(() -> printing.card(entry.getId(), PaperLanguage.KY))
                        .pdf())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(As.AIDA
                        .call(() -> printing.summary(migrant, PaperLanguage.EN))
                        .subjectIds())
                .containsExactly(migrant);
    }

    @Test
    void what_does_not_stand_on_the_register_cannot_be_confirmed() {
        var asked = opened(As.BAKYT, "REG-T").request().getId();

        assertBroken(() -> As.BAKYT.call(() -> printing.confirmation(asked, PaperLanguage.RU)))
                .matches(broken -> broken.key().equals("registry.registration.paper"));
        assertBroken(() -> As.BAKYT.call(() -> printing.confirmation(UUID.randomUUID(), PaperLanguage.RU)))
                .matches(broken -> broken.isUnknown());
    }

    @Test
    void a_number_is_told_only_to_who_knows_the_code() {
        var entry = registeredFor("REG-P", today);
        confirmation(As.BAKYT, entry);
        var paper = papers(entry).get(0);
        var code = paper.getPublicId().substring(0, 8);

        assertThat(check.byNumber(
                        paper.getNumber().toLowerCase(Locale.ROOT),
                        " " + code.substring(0, 4) + "-" + code.substring(4)))
                .isPresent();
        assertThat(check.byNumber(paper.getNumber(), "00000000")).isEmpty();
        assertThat(check.byNumber(paper.getNumber(), "")).isEmpty();
        assertThat(check.byNumber(paper.getNumber(), null)).isEmpty();
        assertThat(check.byNumber(null, code)).isEmpty();
        assertThat(check.byId("0".repeat(26))).isEmpty();
        assertThat(check.byId("' or 1 = 1 --")).isEmpty();
    }

    private Printed confirmation(As who, ConsularRegistration entry) {
        return who.call(() -> printing.confirmation(entry.getId(), PaperLanguage.RU));
    }

    private List<IssuedPaper> papers(ConsularRegistration entry) {
        return open(As.BAKYT, entry).papers();
    }

    private CheckedPaper told(IssuedPaper paper) {
        return check.byId(paper.getPublicId()).orElseThrow();
    }

    private Amendment renamed(ConsularRegistration entry) {
        var told = told(entry.getMigrant(), "RU-CHE");
        var name = told.cyrillic();
        return new Amendment(
                new PersonName(name.surname() + "ов", name.given(), name.patronymic()),
                told.mobile(),
                told.language(),
                told.stay());
    }
}
