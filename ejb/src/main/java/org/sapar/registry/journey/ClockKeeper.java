package org.sapar.registry.journey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.persistence.Ids;
import org.sapar.persistence.Slice;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.FileChanged;
import org.sapar.registry.Migrant;

/**
 * Keeps the lists of what is due in step with the files, in the transaction in which a file changes: those of the post
 * that keeps the file and of the post that has the person on its register.
 */
@ApplicationScoped
class ClockKeeper {

    /** A fault that passes is gone by then. */
    private static final int ATTEMPTS = 5;

    private static final int WISHES = 1_000;

    @Inject
    ClockDues dues;

    @Inject
    Journeys journeys;

    @Inject
    JourneyReader reader;

    void follow(@Observes @Priority(2) FileChanged change) {
        if (change.later()) {
            wish(List.of(change.migrant().getId()));
        } else {
            derive(change.migrant());
        }
    }

    /** The day that it is at the post that keeps the file. */
    LocalDate today(Migrant migrant) {
        return reader.today(migrant);
    }

    /** Has somebody look at these people within some seconds. */
    void wish(Collection<UUID> migrants) {
        migrants.forEach(migrant -> dues.entityManager().persist(new ClockWish(Ids.next(), migrant)));
    }

    /** Those that were wished for first; those that failed before come last. */
    List<ClockWish> waiting(int most) {
        return dues.wishes().setMaxResults(most).getResultList();
    }

    /** Looks at a person, unless another server has done so since. */
    void fulfil(UUID person, Collection<UUID> wishes) {
        if (dues.fulfilled(wishes) > 0) {
            var migrant = dues.entityManager().find(Migrant.class, person);
            if (migrant != null) {
                derive(migrant);
            }
        }
    }

    /** Has them wait behind all others; after some attempts they are left to the round of the next day. */
    void putOff(Collection<UUID> wishes) {
        dues.failed(wishes);
        dues.drop(wishes, ATTEMPTS);
    }

    /**
     * Wishes for the next people of a round.
     *
     * @return after whom it goes on; null when it is through
     */
    UUID wishAfter(UUID last) {
        var people = Slice.of(dues.travellers(last), WISHES);
        wish(people);
        return people.size() > WISHES ? people.get(WISHES) : null;
    }

    /** Makes the lines of a person what they should be; a line that says something else keeps its id. */
    void derive(Migrant migrant) {
        var entityManager = dues.entityManager();
        entityManager.flush();
        // Two who change the same file leave the lines of the later one.
        entityManager.lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        var wanted = lines(migrant);
        for (var due : dues.of(migrant)) {
            var line = wanted.ceiling(due.line());
            if (line != null && ClockDue.Line.ORDER.compare(line, due.line()) == 0) {
                due.say(line);
                wanted.remove(line);
            } else {
                entityManager.remove(due);
            }
        }
        wanted.forEach(line -> entityManager.persist(new ClockDue(Ids.next(), migrant, line)));
    }

    /** One line for each clock that runs and each post that has the person; none for a file that is gone. */
    private NavigableSet<ClockDue.Line> lines(Migrant migrant) {
        var lines = new TreeSet<>(ClockDue.Line.ORDER);
        if (migrant.isMerged() || migrant.isWithdrawn()) {
            return lines;
        }
        var file = reader.read(migrant);
        var posts = posts(migrant);
        var rules = reader.binding(file.country());
        file.clocks().stream()
                .filter(clock -> clock.due() != null && clock.doneOn() == null && clock.state() != ClockState.PASSED)
                .forEach(clock -> posts.forEach(post -> lines.add(new ClockDue.Line(
                        post,
                        post.equals(migrant.getPostCode()),
                        clock.rule(),
                        clock.code(),
                        clock.due(),
                        clock.alerts().stream().min(LocalDate::compareTo).orElse(null),
                        rules.contains(clock.rule())))));
        return lines;
    }

    private Set<String> posts(Migrant migrant) {
        var posts = new TreeSet<String>();
        Stream.concat(
                        Stream.of(migrant.getPostCode()),
                        journeys.registrations(migrant.getId()).stream().map(ConsularRegistration::getPostCode))
                .forEach(posts::add);
        return posts;
    }
}
