package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sapar.it.Soon;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.StayPurpose;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;
import org.sapar.shared.ClockSource;

/** Every post finds every migrant; whoever has no tie to the person says why he opens the file. */
class OpeningIT extends DeskTest {

    private static final String WHY = "Stands at our window without a passport";

    @Inject
    JourneyDesk journeys;

    @Test
    void the_file_of_a_person_elsewhere_opens_with_a_reason_that_is_kept() {
        var theirs = inNovosibirsk("RU-NVS").getId();

        assertBroken(() -> As.BAKYT.call(() -> registry.open(theirs)))
                .matches(broken -> broken.key().equals("registry.opening"));
        assertBroken(() -> As.BAKYT.call(() -> journeys.open(theirs)))
                .matches(broken -> broken.key().equals("registry.opening"));
        assertThat(As.BAKYT.call(() -> registry.door(theirs)).open()).isFalse();

        As.BAKYT.call(() -> registry.openFor(theirs, WHY));

        assertThat(As.BAKYT.call(() -> registry.open(theirs)).subjectId()).isEqualTo(theirs);
        assertThat(As.BAKYT.call(() -> journeys.open(theirs)).subjectId()).isEqualTo(theirs);
        assertThat(Soon.is(() -> reasons(theirs).anyMatch(WHY::equals)))
                .as("the reason stands in the Trail, once it is sealed")
                .isTrue();
        assertBroken(() -> As.AIDA.call(() -> registry.open(theirs)))
                .as("the reason is that of one person")
                .matches(broken -> broken.key().equals("registry.opening"));
    }

    @Test
    void a_reason_holds_for_the_working_day() {
        var theirs = inNovosibirsk("RU-NVS").getId();

        ClockSource.backdated(
                Instant.now().minus(Duration.ofHours(13)), () -> As.BAKYT.call(() -> registry.openFor(theirs, WHY)));

        assertThat(As.BAKYT.call(() -> registry.door(theirs)).open()).isFalse();
    }

    @Test
    void who_lives_in_the_district_or_asked_the_post_for_something_is_no_stranger_to_it() {
        var neighbour = inNovosibirsk("RU-SVE").getId();
        var applicant = inNovosibirsk("RU-NVS").getId();
        var form = new NewRequest(UUID.randomUUID(), applicant, "NOT-A", Channel.WINDOW, null);
        As.BAKYT.call(() -> requests.open(form));

        assertThat(As.BAKYT.call(() -> registry.open(neighbour)).subjectId()).isEqualTo(neighbour);
        assertThat(As.BAKYT.call(() -> registry.open(applicant)).subjectId()).isEqualTo(applicant);
    }

    @Test
    void the_ministry_and_the_training_centres_are_not_asked() {
        var theirs = inNovosibirsk("RU-NVS").getId();

        assertThat(As.INDIRA.call(() -> registry.open(theirs)).subjectId()).isEqualTo(theirs);
        assertThat(As.FARIDA.call(() -> registry.open(theirs)).subjectId()).isEqualTo(theirs);
    }

    @Test
    void a_person_at_the_counter_is_recognised_by_a_document_of_the_file_and_by_no_guess() {
        var theirs = inNovosibirsk("RU-NVS");
        var brought = Made.up();
        var version = theirs.getVersion();

        assertBroken(() -> As.BAKYT.call(() -> registry.recognise(theirs.getId(), version, brought)))
                .matches(broken -> broken.key().equals("registry.opening"));
        var passport = theirs.getDocuments().get(0);
        var shown = new NewMigrant(
                UUID.randomUUID(),
                new NewPerson(
                        "KG",
                        theirs.getSex(),
                        theirs.getBirthDate(),
                        null,
                        brought.person().cyrillic(),
                        null),
                new NewDocument(passport.getType(), passport.getCountry(), passport.getNumber(), null, null),
                new NewStay("RU-NVS", StayPurpose.WORK, null),
                brought.mobile(),
                true,
                "ru",
                null);
        As.BAKYT.call(() -> registry.recognise(theirs.getId(), version, shown));
        assertThat(As.BAKYT.call(() -> registry.door(theirs.getId())).open()).isTrue();
        assertThat(As.AIDA.call(() -> registry.door(theirs.getId())).open()).isFalse();
    }

    private Migrant inNovosibirsk(String region) {
        var made = Made.up();
        var form = new NewMigrant(
                made.id(),
                made.person(),
                made.document(),
                new NewStay(region, StayPurpose.WORK, null),
                made.mobile(),
                true,
                "ru",
                null);
        return As.ELENA.call(() -> registry.register(form));
    }
}
