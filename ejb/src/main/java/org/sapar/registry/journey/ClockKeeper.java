package org.sapar.registry.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.sapar.persistence.Ids;
import org.sapar.persistence.Slice;
import org.sapar.registry.FileChanged;
import org.sapar.registry.GroupMoved;
import org.sapar.registry.Migrant;

/**
 * Keeps the lists of what is due in step with the files, in the transaction in which a file changes: those of the post
 * that keeps the file and of the post that has the person on its register.
 */
@ApplicationScoped
class ClockKeeper {

    /** A fault that passes is gone by then. */
    private static final int ATTEMPTS = 5;

    /** So few that whoever wants one of the files waits for parts of a second. */
    private static final int TOGETHER = 200;

    @Inject
    ClockDues dues;

    @Inject
    ClockLines lines;

    @Inject
    JourneyReader reader;

    void follow(@Observes @Priority(2) FileChanged change) {
        if (change.later()) {
            wish(List.of(change.migrant().getId()));
        } else {
            derive(change.migrant());
        }
    }

    void follow(@Observes @Priority(2) GroupMoved group) {
        wish(group.files().stream().map(Migrant::getId).toList());
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
    List<ClockWish> waiting() {
        return dues.wishes().setMaxResults(TOGETHER).getResultList();
    }

    /**
     * Looks at people together.
     *
     * @param wishes of each person
     * @return the people who were looked at: all but those whose files somebody is changing
     */
    Set<UUID> fulfil(Map<UUID, List<UUID>> wishes) {
        readFirst();
        var seen = deriveFree(wishes.keySet());
        var fulfilled =
                seen.stream().flatMap(person -> wishes.get(person).stream()).toList();
        if (!fulfilled.isEmpty()) {
            dues.fulfilled(fulfilled);
        }
        return seen;
    }

    /** Looks at a person, unless another server has done so since. */
    void fulfil(UUID person, Collection<UUID> wishes) {
        // First the file and then the wishes, as when several are looked at together.
        var migrant = dues.entityManager().find(Migrant.class, person, LockModeType.PESSIMISTIC_WRITE);
        if (dues.fulfilled(wishes) > 0 && migrant != null) {
            derive(migrant);
        }
    }

    /** Has them wait behind all others; after some attempts they are left to the round of the next day. */
    void putOff(Collection<UUID> wishes) {
        dues.failed(wishes);
        dues.drop(wishes, ATTEMPTS);
    }

    /**
     * Looks at the next people of a round, and mends the lines of those who have others than they should.
     *
     * @return after whom it goes on; null when it is through
     */
    UUID lookAfter(UUID last) {
        readFirst();
        var people = Slice.of(dues.people(last), TOGETHER);
        var other = others(people);
        if (!other.isEmpty()) {
            // What was read without a lock may have been changed since.
            dues.entityManager().clear();
            var left = new HashSet<>(other);
            left.removeAll(deriveFree(other));
            wish(left);
        }
        return after(people);
    }

    /** Nothing is written before all is read, so that hundreds of files need not be searched for changes each time. */
    private void readFirst() {
        dues.entityManager().setFlushMode(FlushModeType.COMMIT);
    }

    /** The same without looking, for when one of them cannot be computed: each will be looked at alone. */
    UUID wishAfter(UUID last) {
        var people = Slice.of(dues.people(last), TOGETHER);
        wish(people);
        return after(people);
    }

    private static UUID after(List<UUID> people) {
        return people.size() > TOGETHER ? people.get(TOGETHER) : null;
    }

    /** Of these people those whose lines are not what they should be. */
    private Set<UUID> others(List<UUID> people) {
        var wanted = lines.of(dues.files(people));
        var standing = dues.ofAll(people).stream().collect(groupingBy(ClockDue::migrantId, groupingBy(ClockDue::line)));
        return wanted.keySet().stream()
                .filter(person -> !Set.copyOf(wanted.get(person))
                        .equals(standing.getOrDefault(person, Map.of()).keySet()))
                .collect(toSet());
    }

    /** Makes the lines of those whose files nobody is changing. */
    private Set<UUID> deriveFree(Collection<UUID> people) {
        var free = dues.files(people, LockMode.UPGRADE_SKIPLOCKED);
        var ids = free.stream().map(Migrant::getId).collect(toSet());
        if (!ids.isEmpty()) {
            var wanted = lines.of(dues.files(ids));
            var standing = dues.ofAll(ids).stream().collect(groupingBy(ClockDue::migrantId));
            free.forEach(migrant ->
                    write(migrant, wanted.get(migrant.getId()), standing.getOrDefault(migrant.getId(), List.of())));
        }
        return ids;
    }

    /** Makes the lines of a person what they should be; a line that says something else keeps its id. */
    void derive(Migrant migrant) {
        var entityManager = dues.entityManager();
        entityManager.flush();
        // Two who change the same file leave the lines of the later one.
        entityManager.lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        write(migrant, lines.of(migrant), dues.of(migrant));
    }

    private void write(Migrant migrant, NavigableSet<ClockDue.Line> wanted, List<ClockDue> standing) {
        var entityManager = dues.entityManager();
        for (var due : standing) {
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
}
