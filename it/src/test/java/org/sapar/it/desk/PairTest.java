package org.sapar.it.desk;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
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

/** A test of two files that may be of one person. */
abstract class PairTest extends DeskTest {

    final Given given = Given.one();

    final PersonName cyrillic = new PersonName("Жапаров", given.cyrillic(), "Токтогулович");

    final LocalDate born =
            LocalDate.of(1935, 3, 14).plusDays(ThreadLocalRandom.current().nextInt(9_000));

    @Inject
    SuspicionDesk suspicions;

    /** A file of the same person at the post of a clerk, beside another one. */
    Migrant file(As clerk, Migrant beside, String mobile) {
        return file(clerk, beside, mobile, null);
    }

    /** The same, with a personal number. */
    Migrant file(As clerk, Migrant beside, String mobile, String pin) {
        return file(clerk, beside, form(clerk, mobile, pin));
    }

    /** The same as another form tells of the person. */
    Migrant file(As clerk, Migrant beside, NewMigrant form) {
        var known = Stream.ofNullable(beside).map(Migrant::getId).toList();
        return clerk.call(() -> registry.registerBeside(form, Set.copyOf(known)));
    }

    /** The form of the same person, with another document each time. */
    NewMigrant form(As clerk, String mobile, String pin) {
        return new NewMigrant(
                UUID.randomUUID(),
                new NewPerson("KG", Sex.M, born, pin, cyrillic, null),
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
    }

    /** What the clerk took for two people is suspected again to be one. */
    SuspicionFile suspected(Migrant one, Migrant other) {
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

    UUID pair(Migrant one, Migrant other) {
        return Stream.of(SuspicionState.values())
                .flatMap(state -> As.BAKYT.call(() -> suspicions.suspected(new SuspicionQuery(state, 0, 200))).stream())
                .filter(row -> Set.of(row.one().id(), row.other().id()).equals(Set.of(one.getId(), other.getId())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    SuspicionFile decide(
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

    UUID asked(As officer, Migrant migrant) {
        var form = new NewRequest(UUID.randomUUID(), migrant.getId(), "NOT-A", Channel.WINDOW, null);
        return officer.call(() -> requests.open(form)).request().getId();
    }

    Migrant opened(UUID id) {
        return As.AIDA.call(() -> registry.open(id)).migrant();
    }

    List<UUID> found(String text) {
        return As.AIDA.call(() -> registry.find(new MigrantQuery(text, null, 0, 25))).stream()
                .map(MigrantRow::id)
                .toList();
    }

    static List<String> numbers(Migrant file) {
        return file.getDocuments().stream().map(IdentityDocument::getNumber).toList();
    }

    static List<String> both(Migrant one, Migrant other) {
        return Stream.of(one, other).flatMap(file -> numbers(file).stream()).toList();
    }

    /** A number that goes with the birth date. */
    String pin() {
        return String.format(
                Locale.ROOT,
                "2%02d%02d%04d%05d",
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                99_000 + ThreadLocalRandom.current().nextInt(1_000));
    }
}
