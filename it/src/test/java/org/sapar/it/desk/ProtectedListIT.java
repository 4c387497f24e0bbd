package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportSought;
import org.sapar.registry.Decision;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.Paper;
import org.sapar.registry.PaperDesk;
import org.sapar.registry.PersonSought;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationQuery;
import org.sapar.registry.RegistrationRow;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.Suspect;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionQuery;
import org.sapar.registry.SuspicionRow;
import org.sapar.registry.SuspicionState;
import org.sapar.requests.QueueQuery;
import org.sapar.requests.RequestRow;
import org.sapar.requests.RequestState;

/** What everybody sees of somebody who goes by an alias, and what nobody finds any more. */
class ProtectedListIT extends ProtectedTest {

    @Inject
    PaperDesk papers;

    @Inject
    SuspicionDesk suspicions;

    @Inject
    ExportDesk exports;

    @Test
    void who_is_protected_is_found_by_the_alias_alone_and_by_everything_again_afterwards() {
        var sought = Stream.of(
                        "Пробуев " + form.person().cyrillic().given(),
                        "PROBUEV " + form.person().latin().given(),
                        form.person().pin(),
                        form.document().number(),
                        form.mobile(),
                        migrant.getFileNo())
                .toList();
        assertThat(sought).allSatisfy(text -> assertThat(found(As.BAKYT, text)).contains(id));

        protect();

        assertThat(sought).allSatisfy(text -> assertThat(found(As.BAKYT, text)).doesNotContain(id));
        assertThat(sought.subList(2, 6))
                .allSatisfy(text -> assertThat(found(As.CHOLPON, text)).contains(id));
        var row = As.ELENA.call(() -> registry.find(new MigrantQuery(alias, null, 0, 25))).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row).isEqualTo(new MigrantRow(id, migrant.getFileNo(), alias, null, null, "YEK"));
        release();

        assertThat(sought).allSatisfy(text -> assertThat(found(As.BAKYT, text)).contains(id));
        assertThat(found(As.BAKYT, alias)).doesNotContain(id);
        assertThat(As.BAKYT.call(() -> registry.door(id)).migrant())
                .isEqualTo(new MigrantRow(
                        id,
                        migrant.getFileNo(),
                        migrant.getNameCyrillic(),
                        migrant.getNameLatin(),
                        migrant.getBirth(),
                        "YEK"));
    }

    @Test
    void lists_show_the_alias_and_exports_leave_the_person_out() {
        var day = today.minusYears(3).plusDays(10);
        var entry = registered(migrant, "REG-T", day);
        var request = applied(As.BAKYT, migrant, "NOT-A").request().getNumber();
        var session = session(5);
        enrol(session, migrant);
        assertThat(outlook()).isEqualTo(1);

        protect();

        assertThat(As.AIDA.call(() -> requests.byNumber(request)))
                .extracting(RequestRow::applicant)
                .containsExactly(alias);
        assertThat(As.AIDA
                        .call(() -> requests.queue(new QueueQuery(RequestState.RECEIVED, "NOT-A", "YEK", false, 0)))
                        .rows())
                .extracting(RequestRow::applicant)
                .doesNotContain(migrant.getNameCyrillic());
        assertThat(file(session).enrolments())
                .extracting(one -> one.getMigrant().getNameCyrillic())
                .containsExactly(alias);
        assertThat(As.FARIDA.call(() -> training.ofMigrant(id)))
                .allMatch(row -> row.name().equals(alias));
        assertThat(dueRow(entry.getId())).satisfies(row -> {
            assertThat(row.name()).isEqualTo(alias);
            assertThat(row.number())
                    .as("it stands on the paper that the person has")
                    .isNull();
        });
        assertThat(found(As.BAKYT, entry.getNumber())).isEmpty();
        assertThat(outlook()).isZero();
        release();
        assertThat(outlook()).isEqualTo(1);
    }

    @Test
    void where_a_protected_person_has_moved_is_told_to_those_alone_who_may_see_it() {
        var here = registered(migrant, "REG-T", today).getId();
        move(As.AIDA, migrant, "RU-NVS");
        assertThat(listed(As.ELENA, RegistrationList.TO_TAKE_OVER)).contains(here);

        protect();

        assertThat(listed(As.ELENA, RegistrationList.TO_TAKE_OVER)).doesNotContain(here);
        release();
        move(As.ELENA, entry(here), RegistrationAction.TRANSFER, RegistrationSaid.NOTHING);
        assertThat(listed(As.BAKYT, RegistrationList.TAKEN_OVER)).contains(here);
        protect();
        assertThat(listed(As.BAKYT, RegistrationList.TAKEN_OVER)).doesNotContain(here);
        assertThat(listed(As.DANIYAR, RegistrationList.TAKEN_OVER)).contains(here);
    }

    @Test
    void a_number_of_a_protected_person_is_taken_without_a_word_of_whose_it_is() {
        protect();
        var other = As.AIDA.call(() -> registry.register(Made.up())).getId();

        assertHidden(
                () -> As.AIDA.call(() -> registry.register(form(form.person().pin()))), "pin");
        assertHidden(() -> As.AIDA.call(() -> registry.register(form(null))), "documentNumber");
        assertHidden(
                () -> As.AIDA.call(() -> papers.add(new Paper(UUID.randomUUID(), other, form.document()))),
                "documentNumber");
        assertBroken(() -> As.DANIYAR.call(
                        () -> registry.register(form(form.person().pin()))))
                .withMessage("registry.known")
                .matches(broken -> broken.details().contains(migrant.getFileNo()));

        var sought = new PersonSought(
                form.person().cyrillic(),
                form.person().latin(),
                form.person().sex(),
                form.person().birthDate(),
                form.person().pin(),
                form.document());
        assertThat(As.AIDA.call(() -> registry.check(sought)))
                .extracting(Suspect::subjectId)
                .doesNotContain(id);
        assertThat(As.CHOLPON.call(() -> registry.check(sought)))
                .extracting(Suspect::subjectId)
                .contains(id);
    }

    @Test
    void a_pair_with_a_protected_file_is_seen_and_merged_by_nobody_else() {
        var like = beside();
        var pair = pairs(As.BAKYT).findFirst().orElseThrow();
        var open = As.BAKYT.call(suspicions::countSuspected);
        protect();

        assertThat(pairs(As.BAKYT)).isEmpty();
        assertThat(pairs(As.DANIYAR)).containsExactly(pair);
        assertBroken(() -> As.BAKYT.call(() -> suspicions.compare(pair))).matches(broken -> broken.isUnknown());
        var seen = As.DANIYAR.call(() -> suspicions.compare(pair));
        assertThat(seen.subjectIds()).contains(id, like.getId());
        assertThat(As.BAKYT.call(suspicions::countSuspected)).isLessThanOrEqualTo(open);

        release();
        assertThat(pairs(As.BAKYT)).containsExactly(pair);
    }

    @Test
    void a_second_file_of_a_protected_person_is_told_of_to_those_alone_who_may_see_it() {
        protect();
        var second = another();

        As.AIDA.call(() -> registry.register(second));

        assertThat(As.AIDA.call(() -> suspicions.suspectedOf(second.id()))).isEmpty();
        assertThat(As.CHOLPON.call(() -> suspicions.suspectedOf(id)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.state()).isEqualTo(SuspicionState.SUSPECTED);
                    assertThat(pair.other().id()).isIn(id, second.id());
                });
        var told = As.DANIYAR.call(() -> suspicions.suspectedOf(second.id())).get(0);

        release();
        merge(told.id());
        protect();
        release();
        assertThat(As.DANIYAR.call(() -> suspicions.suspectedOf(id)))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.state()).isEqualTo(SuspicionState.MERGED);
                    assertThat(Stream.of(pair.one(), pair.other()))
                            .as("the file that went has no names of its own, and the alias is told no more")
                            .allMatch(side -> side.name().equals(migrant.getNameCyrillic()));
                });
    }

    private void merge(UUID pair) {
        var file = As.DANIYAR.call(() -> suspicions.compare(pair));
        var seen = new Decision.Seen(
                file.suspicion().getVersion(),
                file.one().version(),
                file.other().version());
        var decision = new Decision(SuspicionAction.CONFIRM, seen, id, Set.of(), null);
        As.DANIYAR.call(() -> suspicions.decide(pair, decision));
    }

    /** How many people an export of this name would be about. */
    private int outlook() {
        return As.BAKYT
                .call(() -> exports.countPeople(new ExportSought(migrant.getFileNo(), null)))
                .rows();
    }

    private RegistrationRow dueRow(UUID entry) {
        return As.AIDA
                .call(() -> register.due(new RegistrationQuery(RegistrationList.RUNNING_OUT, null, 0, 200, null)))
                .stream()
                .filter(row -> row.id().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private Stream<UUID> pairs(As who) {
        return who.call(() -> suspicions.suspected(new SuspicionQuery(SuspicionState.DIFFERENT, 0, 200))).stream()
                .filter(row -> Stream.of(row.one(), row.other())
                        .anyMatch(side -> side.id().equals(id)))
                .map(SuspicionRow::id);
    }

    /** Another file that looks like this one, of which the clerk says that it is of somebody else. */
    private Migrant beside() {
        return As.AIDA.call(() -> registry.registerBeside(another(), Set.of(id)));
    }

    /** The same person with another document. */
    private NewMigrant another() {
        var like = form(null);
        return new NewMigrant(like.id(), like.person(), card(), like.stay(), like.mobile(), true, "ru", null);
    }

    private static void assertHidden(Callable<?> call, String field) {
        assertBroken(call::call)
                .withMessage("registry.hidden")
                .matches(broken -> broken.details().isEmpty() && broken.field().equals(field));
    }
}
