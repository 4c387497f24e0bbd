package org.sapar.registry.journey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.persistence.Ids;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.FileChanged;
import org.sapar.registry.Migrant;

/**
 * Keeps the lists of what is due in step with the files, in the transaction in which a file changes: those of the post
 * that keeps the file and of the post that has the person on its register.
 */
@ApplicationScoped
class ClockKeeper {

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

    /** Looks at those that were wished for first; returns how many there were. */
    int fulfil(int most) {
        var wishes = dues.wishes().setMaxResults(most).getResultList();
        if (wishes.isEmpty()) {
            return 0;
        }
        var people = new HashSet<UUID>();
        wishes.forEach(wish -> people.add(wish.migrantId()));
        dues.files(people).forEach(this::derive);
        dues.fulfilled(wishes.stream().map(ClockWish::id).toList());
        return wishes.size();
    }

    /** Makes the lines of a person anew if they are not what they should be. */
    void derive(Migrant migrant) {
        var entityManager = dues.entityManager();
        entityManager.flush();
        // Two who change the same file leave the lines of the later one.
        entityManager.lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        var wanted = lines(migrant);
        var known = new TreeSet<>(ClockDue.Line.ORDER);
        dues.of(migrant).forEach(due -> known.add(due.line()));
        if (!List.copyOf(known).equals(List.copyOf(wanted))) {
            dues.forget(migrant);
            wanted.forEach(line -> entityManager.persist(new ClockDue(Ids.next(), migrant, line)));
        }
    }

    /** One line for each clock that runs and each post that has the person; none for a file that is gone. */
    private Set<ClockDue.Line> lines(Migrant migrant) {
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
