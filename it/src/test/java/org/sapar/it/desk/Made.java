package org.sapar.it.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.sapar.it.Given;
import org.sapar.registry.DocumentType;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;
import org.sapar.registry.PersonName;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;

/** People who were made up for one test; no two have a number in common. */
final class Made {

    private Made() {}

    /** The form of somebody whom nobody has seen before. */
    static NewMigrant up() {
        return born(
                LocalDate.of(1965, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(13_000)));
    }

    /** The form of somebody born on that day. */
    static NewMigrant born(LocalDate born) {
        var random = ThreadLocalRandom.current();
        var given = Given.one();
        var pin = String.format(
                Locale.ROOT,
                "2%02d%02d%04d%05d",
                born.getDayOfMonth(),
                born.getMonthValue(),
                born.getYear(),
                99_000 + random.nextInt(1_000));
        return new NewMigrant(
                UUID.randomUUID(),
                new NewPerson(
                        "KG",
                        Sex.M,
                        born,
                        pin,
                        new PersonName("Пробуев", given.cyrillic(), null),
                        new PersonName("PROBUEV", given.latin(), null)),
                new NewDocument(
                        DocumentType.PASSPORT,
                        "KG",
                        String.format(Locale.ROOT, "AC%07d", random.nextInt(10_000_000)),
                        LocalDate.of(2035, 1, 1),
                        null),
                new NewStay("RU-SVE", StayPurpose.WORK, null),
                "+79120000000",
                true,
                "ru",
                null);
    }
}
