package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.DisclosureDesk;
import org.sapar.it.Soon;
import org.sapar.papers.PaperLanguage;
import org.sapar.papers.PaperState;
import org.sapar.registry.Amendment;
import org.sapar.registry.Paper;
import org.sapar.registry.PaperDesk;
import org.sapar.registry.PersonName;
import org.sapar.registry.PrintDesk;
import org.sapar.registry.Printed;
import org.sapar.registry.Protection;
import org.sapar.registry.journey.CrossingResult;
import org.sapar.registry.journey.Direction;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.NewCrossing;
import org.sapar.requests.Channel;
import org.sapar.requests.HistoryDesk;
import org.sapar.requests.NewRequest;
import org.sapar.trail.TrailQuery;

/** Who opens the file of somebody who goes by an alias, and who puts it under protection. */
class ProtectionIT extends ProtectedTest {

    private static final Set<String> ELSEWHERE = Set.of("registry-protect", "registry-read");

    @Inject
    PaperDesk papers;

    @Inject
    JourneyDesk journeys;

    @Inject
    PrintDesk printing;

    @Inject
    HistoryDesk history;

    @Inject
    DisclosureDesk disclosures;

    @Test
    void no_reason_and_no_passport_opens_a_protected_file_to_whoever_may_not_see_it() {
        var entry = registered(migrant, "REG-T", today);
        var paper = As.BAKYT.call(() -> printing.confirmation(entry.getId(), PaperLanguage.RU));
        var told = told(migrant, "RU-CHE");
        var course = session(5);
        var issued = open(As.BAKYT, entry).papers().get(0).getId();
        var version = protect().getVersion();
        var document = new Paper(UUID.randomUUID(), id, card());

        for (var call : List.<Callable<?>>of(
                () -> registry.open(id),
                () -> registry.door(id),
                () -> registry.openFor(id, "Stands at our window"),
                () -> registry.recognise(id, version, form(form.person().pin())),
                () -> registry.amend(id, version, told),
                () -> papers.add(document),
                () -> journeys.open(id),
                () -> history.elsewhere(id),
                () -> requests.open(new NewRequest(UUID.randomUUID(), id, "REG-T", Channel.WINDOW, null)),
                () -> register.registration(entry.getId()),
                () -> printing.summary(id, PaperLanguage.RU),
                () -> printing.card(entry.getId(), PaperLanguage.RU),
                () -> printing.copy(issued))) {
            assertProtected(As.BAKYT, call);
        }
        assertProtected(As.AIDA, () -> registry.register(form));
        assertProtected(As.INDIRA, () -> registry.open(id));
        assertProtected(As.FARIDA, () -> registry.open(id));
        assertProtected(As.FARIDA, () -> enrol(course, migrant));
        assertThat(As.CHOLPON.call(() -> registry.open(id)).migrant().getNames())
                .hasSize(2);
        assertThat(As.DANIYAR.call(() -> printing.confirmation(entry.getId(), PaperLanguage.RU)))
                .as("what was issued stays valid, for it bears the names")
                .extracting(Printed::name)
                .isEqualTo(paper.name());
        assertThat(open(As.DANIYAR, entry).papers()).allMatch(one -> one.getState() == PaperState.VALID);
    }

    @Test
    void the_log_of_a_protected_file_is_for_those_who_may_see_it() {
        protect();
        var tracing = Set.of("trail-trace", "registry-read");

        assertBroken(() -> As.DANIYAR.with(tracing, () -> fileTrail.seen(TrailQuery.about(id, null, 5))))
                .withMessage("registry.protected");
        assertBroken(() -> As.DANIYAR.with(tracing, () -> disclosures.givenOf(id)))
                .withMessage("registry.protected");
        assertThat(As.DANIYAR.call(() -> disclosures.givenOf(id))).isEmpty();
        assertThat(Soon.is(() -> reasons(id).anyMatch(WHY::equals)))
                .as("the reason stands in the Trail, once it is sealed")
                .isTrue();
    }

    @Test
    void an_alias_tells_nothing_of_the_person_and_is_given_on_what_was_seen() {
        var given = form.person().cyrillic().given();

        assertThatThrownBy(() -> As.BAKYT.call(() -> protection.protect(id, 0, new Protection(alias, WHY))))
                .isInstanceOf(EJBAccessException.class);
        assertBroken(() -> As.CHOLPON.call(() -> protection.protect(id, 0, new Protection("Асель " + given, WHY))))
                .withMessage("registry.protect.own");
        assertBroken(() -> As.CHOLPON.call(() -> protection.release(id, 0, WHY)))
                .withMessage("registry.protect.none");
        assertBroken(() -> As.CHOLPON.call(() -> protection.protect(id, 7, new Protection(alias, WHY))))
                .matches(broken -> broken.isConflict());
        assertBroken(() -> As.CHOLPON.call(() -> protection.protect(id, 0, new Protection(given + "а", WHY))))
                .as("nearly the name")
                .withMessage("registry.protect.own");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> As.CHOLPON.call(() -> protection.protect(id, 0, new Protection(" ", WHY))));

        var version = protect().getVersion();
        var amended = As.DANIYAR.call(() -> registry.amend(id, version, renamed(given)));
        assertThat(amended.getNameCyrillic()).isEqualTo(alias);
        assertThat(amended.getNameLatin()).isNull();
        assertThat(found(As.BAKYT, "Иначев " + given)).isEmpty();
        var of = amended.getVersion();
        As.ELENA.with(ELSEWHERE, () -> registry.openFor(id, "Called us"));
        assertBroken(() -> As.ELENA.with(ELSEWHERE, () -> protection.release(id, of, WHY)))
                .withMessage("registry.protect.post");
        release();
        assertThat(found(As.BAKYT, "Иначев " + given)).contains(id);
    }

    @Test
    void what_was_sent_once_is_not_answered_again_to_whoever_may_not_see_the_file_any_more() {
        var crossing = new NewCrossing(
                UUID.randomUUID(),
                id,
                "RU",
                Direction.IN,
                today.minusDays(3),
                null,
                null,
                null,
                CrossingResult.ADMITTED);
        As.AIDA.call(() -> journeys.cross(crossing));
        protect();

        assertProtected(As.AIDA, () -> journeys.cross(crossing));
    }

    private static void assertProtected(As who, Callable<?> call) {
        assertBroken(() -> who.call(call))
                .withMessage("registry.protected")
                .matches(broken -> broken.details().isEmpty());
    }

    private Amendment renamed(String given) {
        return new Amendment(new PersonName("Иначев", given, null), form.mobile(), "ru", form.stay());
    }
}
