package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.it.Given;
import org.sapar.registry.Decision;
import org.sapar.registry.DocumentType;
import org.sapar.registry.IdentityDocument;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonField;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionFile;
import org.sapar.registry.SuspicionQuery;
import org.sapar.registry.SuspicionState;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;
import org.sapar.requests.RequestRow;
import org.sapar.shared.ClockSource;
import org.sapar.shared.Denied;

/** Two files of one person become one file, and can be two again with nothing lost. */
class MergeIT extends DeskTest {

    private static final Duration LONG_AGO = Duration.ofDays(200);

    private final Given given = Given.one();

    private final PersonName cyrillic = new PersonName("Жапаров", given.cyrillic(), "Токтогулович");

    private final LocalDate born =
            LocalDate.of(1935, 3, 14).plusDays(ThreadLocalRandom.current().nextInt(9_000));

    @Inject
    SuspicionDesk suspicions;

    @Test
    void what_was_on_the_other_file_is_on_the_one_that_stays() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var request = asked(As.BAKYT, gone);

        decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(PersonField.MOBILE), null);

        var file = opened(gone.getId());
        assertThat(file.getId()).isEqualTo(kept.getId());
        assertThat(file.getMobile()).isEqualTo("+79120000002");
        assertThat(numbers(file)).containsExactlyInAnyOrderElementsOf(both(kept, gone));
        assertThat(file.getNames()).hasSize(1);
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(kept.getId())))
                .extracting(RequestRow::id)
                .containsExactly(request);
        assertThat(found(gone.getFileNo())).containsExactly(kept.getId());
        assertThat(found(cyrillic.given())).containsExactly(kept.getId());
    }

    @Test
    void two_that_were_merged_by_mistake_have_again_what_they_had() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var request = asked(As.BAKYT, gone);
        var merged = decide(
                As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(PersonField.MOBILE), null);
        var later = asked(As.BAKYT, kept);

        var apart = decide(As.DANIYAR, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers");

        assertThat(apart.suspicion().getState()).isEqualTo(SuspicionState.DIFFERENT);
        assertThat(opened(kept.getId()).getMobile()).isEqualTo("+79120000001");
        assertThat(opened(gone.getId()).getMobile()).isEqualTo("+79120000002");
        assertThat(numbers(opened(kept.getId()))).isEqualTo(numbers(kept));
        assertThat(numbers(opened(gone.getId()))).isEqualTo(numbers(gone));
        assertThat(opened(gone.getId()).stay()).isPresent();
        assertThat(opened(gone.getId()).getNames()).allMatch(name -> name.isCurrent());
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(gone.getId())))
                .extracting(RequestRow::id)
                .containsExactly(request);
        assertThat(As.BAKYT.call(() -> requests.ofMigrant(kept.getId())))
                .extracting(RequestRow::id)
                .containsExactly(later);
    }

    @Test
    void where_both_have_a_history_a_second_person_agrees() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        asked(As.BAKYT, kept);
        asked(As.BAKYT, gone);

        var said = decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);

        assertThat(said.suspicion().getState()).isEqualTo(SuspicionState.CONFIRMED_SAME);
        assertThat(said.actions()).containsExactly(SuspicionAction.SEND_BACK);
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> decide(As.BAKYT, said, SuspicionAction.MERGE, null, Set.of(), null));
        assertThat(opened(gone.getId()).getId()).isEqualTo(gone.getId());
        var agreed = decide(As.DANIYAR, said, SuspicionAction.MERGE, null, Set.of(), null);
        assertThat(agreed.suspicion().getState()).isEqualTo(SuspicionState.MERGED);
        assertThat(opened(gone.getId()).getId()).isEqualTo(kept.getId());
    }

    @Test
    void after_half_a_year_they_stay_one() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        ClockSource.backdated(
                Instant.now().minus(LONG_AGO),
                () -> decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null));

        var merged = As.BAKYT.call(() -> suspicions.compare(pair(kept, gone)));

        assertThat(merged.actions()).isEmpty();
        assertBroken(() -> decide(As.BAKYT, merged, SuspicionAction.SEPARATE, null, Set.of(), "two brothers"))
                .matches(broken -> broken.key().equals("registry.merge.late"));
    }

    @Test
    void the_file_of_another_post_is_masked_until_somebody_says_why_he_looks() {
        var ours = file(As.AIDA, null, "+79120000001");
        var theirs = file(As.ELENA, ours, "+79120000002");
        var request = asked(As.ELENA, theirs);
        var pair = suspected(ours, theirs);

        assertThat(pair.isMasked()).isTrue();
        var theirSide = pair.one().masked() ? pair.one() : pair.other();
        assertThat(theirSide.toString() + pair.fields())
                .doesNotContain(
                        "+79120000002",
                        given.cyrillic(),
                        born.toString(),
                        numbers(theirs).get(0));
        assertBroken(() -> decide(As.BAKYT, pair, SuspicionAction.CONFIRM, ours, Set.of(), null))
                .matches(broken -> broken.key().equals("registry.suspicion.masked"));
        var shown = As.BAKYT.call(() -> suspicions.reveal(pair.subjectId(), "He stands at the counter"));
        assertThat(shown.isMasked()).isFalse();
        assertBroken(() -> decide(As.BAKYT, shown, SuspicionAction.CONFIRM, theirs, Set.of(), null))
                .matches(broken -> broken.key().equals("registry.suspicion.post"));
        decide(As.BAKYT, shown, SuspicionAction.CONFIRM, ours, Set.of(), null);
        assertThat(As.ELENA.call(() -> requests.ofMigrant(ours.getId())))
                .as("the request of the other post")
                .extracting(RequestRow::id)
                .containsExactly(request);
    }

    @Test
    void who_has_two_places_in_one_session_gives_up_one_first() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var session = session(5);
        enrol(session, kept);
        enrol(session, gone);
        var said = decide(As.BAKYT, suspected(kept, gone), SuspicionAction.CONFIRM, kept, Set.of(), null);

        assertBroken(() -> decide(As.DANIYAR, said, SuspicionAction.MERGE, null, Set.of(), null))
                .matches(broken -> broken.key().equals("registry.merge.session"));
        assertThat(opened(gone.getId()).getId()).isEqualTo(gone.getId());
    }

    @Test
    void nobody_decides_about_what_he_has_not_seen_or_without_the_permission() {
        var kept = file(As.AIDA, null, "+79120000001");
        var gone = file(As.AIDA, kept, "+79120000002");
        var seen = suspected(kept, gone);

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> decide(As.AIDA, seen, SuspicionAction.CONFIRM, kept, Set.of(), null));
        decide(As.AIDA, seen, SuspicionAction.POSTPONE, null, Set.of(), "waits for the old passport");
        assertBroken(() -> decide(As.BAKYT, seen, SuspicionAction.CONFIRM, kept, Set.of(), null))
                .matches(broken -> broken.key().equals("conflict"));
    }

    /** A file of the same person at the post of a clerk, beside another one. */
    private Migrant file(As clerk, Migrant beside, String mobile) {
        var form = new NewMigrant(
                UUID.randomUUID(),
                new NewPerson("KG", Sex.M, born, null, cyrillic, null),
                new NewDocument(
                        DocumentType.PASSPORT,
                        "KG",
                        "AC" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999),
                        null,
                        null),
                new NewStay(clerk == As.ELENA ? "RU-NVS" : "RU-SVE", StayPurpose.WORK, null),
                mobile,
                true,
                "ky",
                null);
        var known = Stream.ofNullable(beside).map(Migrant::getId).toList();
        return clerk.call(() -> registry.registerBeside(form, Set.copyOf(known)));
    }

    /** What the clerk took for two people is suspected again to be one. */
    private SuspicionFile suspected(Migrant one, Migrant other) {
        var pair = As.BAKYT.call(() -> suspicions.compare(pair(one, other)));
        if (pair.isMasked()) {
            // A reader of the other post's file; the one who suspects says why, and another one looks.
            var shown = As.ELENA.call(() -> suspicions.reveal(pair.subjectId(), "The numbers differ by a slip"));
            decide(As.ELENA, shown, SuspicionAction.SUSPECT_AGAIN, null, Set.of(), null);
        } else {
            decide(As.BAKYT, pair, SuspicionAction.SUSPECT_AGAIN, null, Set.of(), null);
        }
        return As.BAKYT.call(() -> suspicions.compare(pair.subjectId()));
    }

    private UUID pair(Migrant one, Migrant other) {
        return Stream.of(SuspicionState.values())
                .flatMap(state -> As.BAKYT.call(() -> suspicions.suspected(new SuspicionQuery(state, 0, 200))).stream())
                .filter(row -> Set.of(row.one().id(), row.other().id()).equals(Set.of(one.getId(), other.getId())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SuspicionFile decide(
            As officer,
            SuspicionFile seen,
            SuspicionAction action,
            Migrant kept,
            Set<PersonField> taken,
            String reason) {
        var versions = new Decision.Seen(
                seen.suspicion().getVersion(),
                seen.one().version(),
                seen.other().version());
        var stays = kept == null ? null : kept.getId();
        return officer.call(
                () -> suspicions.decide(seen.subjectId(), new Decision(action, versions, stays, taken, reason)));
    }

    private UUID asked(As officer, Migrant migrant) {
        var form = new NewRequest(UUID.randomUUID(), migrant.getId(), "NOT-A", Channel.WINDOW, null);
        return officer.call(() -> requests.open(form)).request().getId();
    }

    private Migrant opened(UUID id) {
        return As.AIDA.call(() -> registry.open(id)).migrant();
    }

    private List<UUID> found(String text) {
        return As.AIDA.call(() -> registry.find(new MigrantQuery(text, null, 0, 25))).stream()
                .map(MigrantRow::id)
                .toList();
    }

    private static List<String> numbers(Migrant file) {
        return file.getDocuments().stream().map(IdentityDocument::getNumber).toList();
    }

    private static List<String> both(Migrant one, Migrant other) {
        return Stream.of(one, other).flatMap(file -> numbers(file).stream()).toList();
    }
}
