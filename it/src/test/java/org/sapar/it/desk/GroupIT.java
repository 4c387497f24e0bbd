package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.registry.Amendment;
import org.sapar.registry.GroupAction;
import org.sapar.registry.GroupChoice;
import org.sapar.registry.GroupDesk;
import org.sapar.registry.GroupFile;
import org.sapar.registry.GroupLeft;
import org.sapar.registry.GroupOutcome;
import org.sapar.registry.GroupPreview;
import org.sapar.registry.GroupQuery;
import org.sapar.registry.GroupShift;
import org.sapar.registry.GroupWish;
import org.sapar.registry.HostStay;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewGroupChange;
import org.sapar.registry.NewStay;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.Script;
import org.sapar.registry.SeenFile;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.Settlement;
import org.sapar.shared.Broken;
import org.sapar.shared.ClockSource;

/** Many files are changed as one, and changed back. */
class GroupIT extends DeskTest {

    private static final GroupWish ENGLISH = new GroupWish(GroupAction.LANGUAGE, "en");

    private static final GroupWish CHELYABINSK = new GroupWish(GroupAction.REGION, "RU-CHE");

    @Inject
    GroupDesk groups;

    @Inject
    JourneyDesk journeys;

    @Inject
    ProtectionDesk protection;

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Test
    void those_that_can_be_changed_are_and_the_others_are_named_with_the_reason() throws SQLException {
        var one = registered();
        var two = registered();
        var busy = registered();
        var hidden = registered();
        var theirs = As.ELENA.call(() -> registry.register(Made.up()));
        var seen = preview(As.AIDA, ENGLISH, one, two, busy, hidden, theirs);
        assertThat(seen.changing()).isEqualTo(4);
        assertThat(seen.shifts()).containsExactly(new GroupShift(one.getLanguage(), 4));
        amend(As.BAKYT, busy, "ky");
        As.CHOLPON.call(() -> protection.protect(hidden.getId(), 0, new Protection("Айымжан", "Is looked for")));

        var done = change(As.AIDA, ENGLISH, seen);

        assertThat(done.change().getChanged()).isEqualTo(2);
        assertThat(done.left())
                .extracting(left -> left.file().id(), GroupLeft::why)
                .containsExactlyInAnyOrder(
                        tuple(busy.getId(), GroupOutcome.MEANWHILE),
                        tuple(hidden.getId(), GroupOutcome.PROTECTED),
                        tuple(theirs.getId(), GroupOutcome.OTHER_POST));
        for (var file : List.of(one, two)) {
            assertThat(open(file).getLanguage()).isEqualTo("en");
            assertThat(open(file).getVersion()).isEqualTo(1);
            assertThat(earlier(file.getId())).as("versions in the history").isEqualTo(2);
        }
        assertThat(open(busy).getLanguage()).isEqualTo("ky");
        assertThat(TrailTable.actions(database, "registry", two.getId()))
                .as("one row of the trail names them all")
                .filteredOn(action -> action.startsWith("changeGroup"))
                .hasSize(1);
    }

    @Test
    void an_undoing_gives_back_what_nobody_has_saved_since_and_is_done_once() {
        var stays = registered();
        var saved = registered();
        var hidden = registered();
        var before = stays.getLanguage();
        var seen = preview(As.BAKYT, ENGLISH, stays, saved, hidden);
        var made = change(As.BAKYT, ENGLISH, seen);
        assertThat(made.undoable()).isTrue();
        amend(As.AIDA, saved, "en");
        As.CHOLPON.call(() -> protection.protect(hidden.getId(), 1, new Protection("Айымжан", "Is looked for")));
        var id = made.change().getId();
        assertBroken(() -> As.AIDA.call(() -> groups.undoGroup(id)))
                .as("a colleague who is not the head of the post")
                .matches(Broken::isUnknown);
        assertBroken(() -> As.ELENA.call(() -> groups.openGroup(id))).matches(Broken::isUnknown);

        var answers = atOnce(List.of(
                () -> As.BAKYT.call(() -> groups.undoGroup(id)), () -> As.DANIYAR.call(() -> groups.undoGroup(id))));

        assertThat(answers).filteredOn(GroupFile.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Broken.class::isInstance).hasSize(1);
        assertThat(open(stays).getLanguage()).isEqualTo(before);
        assertThat(open(saved).getLanguage()).isEqualTo("en");
        var undone = As.DANIYAR.call(() -> groups.openGroup(id));
        assertThat(undone.change().getRestored()).isEqualTo(1);
        assertThat(undone.kept())
                .extracting(left -> left.file().id(), GroupLeft::why)
                .containsExactlyInAnyOrder(
                        tuple(saved.getId(), GroupOutcome.SINCE), tuple(hidden.getId(), GroupOutcome.PROTECTED));
        var told = As.BAKYT.call(() -> groups.openGroup(id));
        assertThat(told.kept()).as("whose alias it is").hasSize(1);
        assertThat(told.unnamed()).isEqualTo(1);
        assertThat(undone.undoable()).isFalse();
        assertBroken(() -> As.DANIYAR.call(() -> groups.undoGroup(id)))
                .matches(broken -> broken.key().equals("registry.group.undone"));
        assertThat(As.BAKYT
                        .call(() -> groups.groups(new GroupQuery(0, 1, null)))
                        .get(0)
                        .undoable())
                .isFalse();
    }

    @Test
    void people_who_moved_live_there_until_it_is_undone_and_their_address_is_as_before() {
        var file = registered();
        var host = new HostStay(null, "ул. Мира, 1", today().plusDays(60), null, null);
        As.BAKYT.call(() -> journeys.settle(file.getId(), 0, new Settlement(host, today().minusDays(9))));
        var spoken = change(As.BAKYT, ENGLISH, preview(As.BAKYT, ENGLISH, open(file)));
        var moved = change(As.BAKYT, CHELYABINSK, preview(As.BAKYT, CHELYABINSK, open(file)));

        var there = open(file).stay().orElseThrow();
        assertThat(there.getRegion()).isEqualTo("RU-CHE");
        assertThat(there.getEnteredOn()).isEqualTo(today().minusDays(9));
        assertThat(there.getHost().address()).isNull();

        As.BAKYT.call(() -> groups.undoGroup(moved.change().getId()));
        var here = open(file).stay().orElseThrow();
        assertThat(here.getRegion()).isEqualTo("RU-SVE");
        assertThat(here.getHost()).isEqualTo(host);
        assertThat(open(file).getStays()).hasSize(1);

        var back = As.BAKYT.call(() -> groups.undoGroup(spoken.change().getId()));
        assertThat(back.change().getRestored())
                .as("a change and its undoing stand in nobody's way")
                .isEqualTo(1);
        assertThat(open(file).getLanguage()).isEqualTo(file.getLanguage());
    }

    @Test
    void a_form_is_taken_once_and_too_many_or_nobody_not_at_all() {
        var file = registered();
        var form = new NewGroupChange(UUID.randomUUID(), ENGLISH, List.of(new SeenFile(file.getId(), 0)));
        var first = As.AIDA.call(() -> groups.changeGroup(form));
        var again = As.AIDA.call(() -> groups.changeGroup(form));

        assertThat(again.change().getFiledAt()).isEqualTo(first.change().getFiledAt());
        assertThat(again.left()).isEmpty();
        assertBroken(() -> As.BAKYT.call(() -> groups.changeGroup(form))).matches(Broken::isConflict);
        var many = new NewGroupChange(
                UUID.randomUUID(),
                ENGLISH,
                Stream.generate(() -> new SeenFile(UUID.randomUUID(), 0))
                        .limit(301)
                        .toList());
        assertBroken(() -> As.AIDA.call(() -> groups.changeGroup(many)))
                .matches(broken -> broken.key().equals("registry.group.most"));
        assertBroken(() -> As.AIDA.call(
                        () -> groups.previewGroup(GroupChoice.of(Collections.singleton(UUID.randomUUID())), null)))
                .matches(Broken::isUnknown);
        var nobody = new GroupChoice(List.of(), "Никтотутнеживущий", null);
        assertBroken(() -> As.AIDA.call(() -> groups.previewGroup(nobody, null)))
                .matches(broken -> broken.key().equals("registry.group.nobody"));
        assertBroken(() -> preview(As.AIDA, new GroupWish(GroupAction.REGION, "RU-XXX"), file))
                .matches(broken -> broken.key().equals("registry.region"));
    }

    @Test
    void what_was_made_the_day_before_yesterday_stands() {
        var file = registered();
        var made = new GroupFile[1];
        ClockSource.backdated(
                Instant.now().minus(2, ChronoUnit.DAYS),
                () -> made[0] = change(As.AIDA, ENGLISH, preview(As.AIDA, ENGLISH, file)));

        assertBroken(() -> As.AIDA.call(() -> groups.undoGroup(made[0].change().getId())))
                .matches(broken -> broken.key().equals("registry.group.late"));
        assertThat(open(file).getLanguage()).isEqualTo("en");
    }

    private GroupPreview preview(As who, GroupWish wish, Migrant... files) {
        var ids = Stream.of(files).map(Migrant::getId).toList();
        return who.call(() -> groups.previewGroup(GroupChoice.of(ids), wish));
    }

    private GroupFile change(As who, GroupWish wish, GroupPreview seen) {
        return who.call(() -> groups.changeGroup(new NewGroupChange(UUID.randomUUID(), wish, seen.files())));
    }

    private Migrant open(Migrant file) {
        return As.BAKYT.call(() -> registry.open(file.getId())).migrant();
    }

    private void amend(As who, Migrant file, String language) {
        var now = open(file);
        var told = new Amendment(
                now.name(Script.CYRILLIC).orElseThrow(),
                "+79120000001",
                language,
                new NewStay("RU-SVE", StayPurpose.WORK, null));
        who.call(() -> registry.amend(file.getId(), now.getVersion(), told));
    }

    private int earlier(UUID file) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from migrant_history where id = ?")) {
            query.setObject(1, file);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
