package org.sapar.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.DocumentType;
import org.sapar.registry.NewDocument;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewPerson;
import org.sapar.registry.NewStay;

/**
 * Those of a population who came alone and stand at the counter with a passport; the same seed sends the same people.
 */
final class People {

    private static final Set<String> SIBERIA = Set.of("RU-NVS", "RU-OMS");

    private static final Set<String> URALS =
            Set.of("RU-SVE", "RU-CHE", "RU-TYU", "RU-PER", "RU-KHM", "RU-YAN", "RU-KGN", "RU-ORE", "RU-BA");

    private static final int YOUNGEST = 19;

    /** The demo registers people up to sixty days ago; whoever is registered has come. */
    private static final int HERE_FOR = 62;

    private final Population population;

    private final LocalDate today;

    People(long seed, LocalDate today) {
        this.population = new Population(seed, today);
        this.today = today;
    }

    /** Somebody who lives in the district of the post. */
    NewMigrant next(String post) {
        var regions = "NVS".equals(post) ? SIBERIA : URALS;
        for (; ; ) {
            var form = form(population.next(), regions);
            if (form.isPresent()) {
                return form.get();
            }
        }
    }

    private Optional<NewMigrant> form(SyntheticPerson person, Set<String> regions) {
        var passport = passport(person);
        var stay = stay(person, regions);
        return isAtTheCounter(person) && passport.isPresent() && stay.isPresent()
                ? Optional.of(form(person, passport.get(), stay.get()))
                : Optional.empty();
    }

    private static NewMigrant form(SyntheticPerson person, NewDocument passport, NewStay stay) {
        return new NewMigrant(
                UUID.nameUUIDFromBytes(person.pin().getBytes(StandardCharsets.UTF_8)),
                new NewPerson(
                        person.citizenship(),
                        person.sex(),
                        person.birth().known(),
                        person.pin(),
                        person.name().cyrillic(),
                        person.name().latin()),
                passport,
                stay,
                person.contact().mobile(),
                true,
                person.contact().language(),
                null);
    }

    /** Whoever came with brothers or sisters would be taken for one of them, and asked about. */
    private boolean isAtTheCounter(SyntheticPerson person) {
        return person.family().role() == Role.ALONE
                && person.pin() != null
                && Later.isPlain(person)
                && !person.birth().date().plusYears(YOUNGEST).isAfter(today);
    }

    private static Optional<NewDocument> passport(SyntheticPerson person) {
        return person.life().documents().stream()
                .filter(one -> one.type() == DocumentType.PASSPORT && one.status() == DocumentStatus.VALID)
                .reduce((older, newer) -> newer)
                .map(one -> new NewDocument(one.type(), one.country(), one.number(), one.expiresOn(), null));
    }

    private Optional<NewStay> stay(SyntheticPerson person, Set<String> regions) {
        List<SyntheticStay> stays = person.life().stays();
        return stays.stream()
                .skip(Math.max(0, stays.size() - 1))
                .filter(stay -> stay.leftOn() == null && regions.contains(stay.region()))
                .filter(stay -> !stay.enteredOn().isAfter(today.minusDays(HERE_FOR)))
                .map(stay -> new NewStay(stay.region(), stay.purpose(), stay.enteredOn()))
                .findFirst();
    }
}
