package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sapar.it.Snapshot;
import org.sapar.registry.ComparedFile;
import org.sapar.registry.Migrant;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionFile;
import org.sapar.registry.photos.GlanceDesk;
import org.sapar.registry.photos.NewPhoto;
import org.sapar.registry.photos.Photo;
import org.sapar.registry.photos.PhotoDesk;
import org.sapar.registry.photos.PhotoPasses;
import org.sapar.registry.photos.PhotoSource;
import org.sapar.registry.photos.Picture;

/** The photo of somebody: which one is shown, to whom, and what is left of one that shows somebody else. */
class PhotoIT extends PairTest {

    @Resource(lookup = "java:jboss/datasources/SaparDS")
    DataSource database;

    @Inject
    PhotoDesk photos;

    @Inject
    GlanceDesk glances;

    @Inject
    PhotoPasses passes;

    @Inject
    ProtectionDesk protection;

    @Test
    void the_one_that_was_taken_last_is_shown_and_one_of_somebody_else_is_erased() {
        var migrant = registered();
        var form = form(migrant, today().minusDays(9));
        var sent = Snapshot.jpeg();
        var first = As.AIDA.call(() -> photos.add(form, sent));
        assertThat(As.AIDA.call(() -> photos.add(form, sent)).getId()).isEqualTo(first.getId());
        assertBroken(() -> As.AIDA.call(() -> photos.add(form, Snapshot.jpeg())))
                .as("another picture")
                .matches(broken -> broken.isConflict());
        var latest = added(As.AIDA, migrant, today().minusDays(1));
        added(As.BAKYT, migrant, today().minusDays(2000));

        var file = As.BAKYT.call(() -> registry.open(migrant.getId()));
        assertThat(file.photo()).isEqualTo(latest);
        assertThat(file.migrant().getVersion())
                .as("who files a list under it sees that somebody was there")
                .isEqualTo(migrant.getVersion() + 3);
        assertThat(As.BAKYT.call(() -> photos.open(migrant.getId())).photos()).hasSize(3);
        assertThat(As.BAKYT.call(() -> photos.look(latest.getId())).jpeg()).startsWith(0xFF, 0xD8);
        assertBroken(() -> As.AIDA.call(() -> photos.strike(latest.getId(), 7, "her sister")))
                .matches(broken -> broken.isConflict());

        var left = As.AIDA.call(() -> photos.strike(latest.getId(), latest.getVersion(), " her sister "));
        assertThat(left.latest()).contains(first);
        assertUnknown(() -> photos.look(latest.getId()));
        assertUnknown(() -> photos.strike(latest.getId(), latest.getVersion() + 1, "her sister"));
        assertThat(glance(As.AIDA, latest.getId())).isEmpty();
    }

    @Test
    void what_cannot_be_a_photo_is_told_at_its_field() {
        var migrant = registered();
        var html = "<html></html>".getBytes(StandardCharsets.UTF_8);
        var jpeg = Snapshot.jpeg();

        assertAt("picture", () -> photos.add(form(migrant, today()), html));
        assertAt("picture", () -> photos.add(form(migrant, today()), new byte[0]));
        assertAt("picture", () -> photos.add(form(migrant, today()), Snapshot.jpeg(200, 300)));
        assertAt("picture", () -> photos.add(form(migrant, today()), Arrays.copyOf(jpeg, jpeg.length / 2)));
        assertAt("takenOn", () -> photos.add(form(migrant, today().plusDays(3)), jpeg));
        assertAt(
                "takenOn", () -> photos.add(form(migrant, migrant.getBirthDate().minusDays(1)), jpeg));
        assertThat(As.AIDA.call(() -> registry.open(migrant.getId())).photo()).isNull();
        assertThatThrownBy(() -> As.FARIDA.call(() -> photos.add(form(migrant, today()), jpeg)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void who_may_not_open_the_file_sees_no_photo_and_a_page_that_was_opened_leaves_one_row() throws SQLException {
        var theirs = file(As.ELENA, null, "+79120000001");
        var photo = added(As.ELENA, theirs, today()).getId();
        assertBroken(() -> As.BAKYT.call(() -> photos.look(photo))).withMessage("registry.opening");
        assertBroken(() -> As.BAKYT.call(() -> photos.open(theirs.getId()))).withMessage("registry.opening");
        assertThat(glance(As.BAKYT, photo)).isEmpty();

        As.BAKYT.call(() -> registry.openFor(theirs.getId(), "Stands at our window"));
        assertThat(glance(As.BAKYT, photo)).isPresent();
        assertThat(glance(As.BAKYT, photo)).isPresent();
        assertThat(As.BAKYT.call(() -> glances.glance(photo, null)))
                .as("without a page")
                .isEmpty();
        As.BAKYT.call(() -> photos.look(photo));
        assertThat(TrailTable.actions(database, "photos", photo))
                .as("the look that was refused, the one that was not, and none of the page")
                .containsExactlyInAnyOrder("look", "look", "add");

        var file = As.CHOLPON.call(() -> registry.openFor(theirs.getId(), "Asked us for help"));
        var alias = new Protection("Айчүрөк", "Is looked for");
        As.CHOLPON.call(() -> protection.protect(theirs.getId(), file.migrant().getVersion(), alias));
        assertBroken(() -> As.BAKYT.call(() -> photos.look(photo))).withMessage("registry.protected");
        assertBroken(() -> As.ELENA.call(() -> photos.open(theirs.getId()))).withMessage("registry.protected");
        assertThat(glance(As.ELENA, photo)).isEmpty();
        assertThat(glance(As.CHOLPON, photo)).isPresent();
    }

    @Test
    void two_files_are_compared_by_their_photos_and_these_go_with_the_files() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.ELENA, kept, "+79120000002");
        var ours = added(As.AIDA, kept, today().minusDays(5));
        var theirs = added(As.ELENA, gone, today().minusDays(2));
        var pair = suspected(kept, gone);
        assertThat(side(pair, kept).photo()).isEqualTo(ours);
        assertThat(side(pair, gone).masked()).isTrue();
        assertThat(side(pair, gone).photo()).isNull();

        var shown = As.BAKYT.call(() -> suspicions.reveal(pair.subjectId(), "He stands at the counter"));
        assertThat(side(shown, gone).photo()).isEqualTo(theirs);
        var merged = decide(As.BAKYT, shown, SuspicionAction.CONFIRM, kept, Set.of(), null);
        assertThat(As.AIDA.call(() -> photos.open(gone.getId())).photos()).containsExactly(theirs, ours);
        assertThat(glance(As.AIDA, theirs.getId())).isPresent();
        assertThat(As.AIDA.call(() -> registry.open(kept.getId())).photo()).isEqualTo(theirs);

        decide(As.BAKYT, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");
        assertThat(As.AIDA.call(() -> photos.open(kept.getId())).photos()).containsExactly(ours);
        assertThat(As.ELENA.call(() -> photos.open(gone.getId())).photos()).containsExactly(theirs);
    }

    private Photo added(As clerk, Migrant migrant, LocalDate day) {
        return clerk.call(() -> photos.add(form(migrant, day), Snapshot.jpeg()));
    }

    /** What comes with a page that shows it. */
    private Optional<Picture> glance(As reader, UUID photo) {
        return reader.call(() -> glances.glance(photo, passes.issue(photo)));
    }

    private static NewPhoto form(Migrant migrant, LocalDate day) {
        return new NewPhoto(UUID.randomUUID(), migrant.getId(), PhotoSource.COUNTER, day);
    }

    private static ComparedFile side(SuspicionFile pair, Migrant file) {
        return pair.one().id().equals(file.getId()) ? pair.one() : pair.other();
    }

    private static void assertUnknown(Callable<?> call) {
        assertBroken(() -> As.AIDA.call(call)).matches(broken -> broken.isUnknown());
    }

    private static void assertAt(String field, Callable<?> call) {
        assertBroken(() -> As.AIDA.call(call)).matches(broken -> broken.field().equals(field));
    }
}
