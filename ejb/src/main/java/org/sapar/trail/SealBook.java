package org.sapar.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes the chain, under the lock that one node at a time holds. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealBook {

    /** Rows that are sealed in one transaction. */
    static final int BATCH = 1_000;

    /** The head is witnessed again by then, also when nothing has happened. */
    private static final Duration OLDEST_CHECKPOINT = Duration.ofHours(1);

    @Inject
    EntityManager entityManager;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    @Inject
    TrailKeys keys;

    /**
     * What was found.
     *
     * @param rows how many were looked at
     * @param refused rows whose code does not fit: somebody has written or changed them by hand; they stay unsealed
     * @param last the last row that was looked at, or null if there was none
     */
    record Round(int rows, List<UUID> refused, UUID last) {

        boolean isFull() {
            return rows >= BATCH;
        }
    }

    /** Seals rows that are committed, behind this id. Ids are not in the order of commits, so it begins well before. */
    public Round seal(UUID after) {
        lock();
        var head = seals.last().map(Seal::head).orElse(null);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var rows = seals.unsealed(after).setMaxResults(BATCH).getResultList();
        var refused = new ArrayList<UUID>();
        for (var row : rows) {
            if (row.isGenuine(keys.ring())) {
                var seal = new Seal(head, row, at, keys.ring());
                entityManager.persist(seal);
                row.named().forEach(subject -> entityManager.persist(new Mention(subject, seal.getSeq())));
                head = seal.head();
            } else {
                refused.add(row.getId());
            }
        }
        return new Round(
                rows.size(),
                List.copyOf(refused),
                rows.isEmpty() ? null : rows.get(rows.size() - 1).getId());
    }

    /**
     * Adds the head of the chain to the second place, unless it stands there and the last line is young.
     *
     * @return whether the last line that was there fits the chain
     */
    public boolean witness(CheckpointLog log, SigningKey key) {
        lock();
        var head = seals.last().map(Seal::head);
        var last = log.last();
        if (head.isPresent() && last.filter(line -> stands(line, head.get())).isEmpty()) {
            log.append(clock.instant(), head.get(), key);
        }
        return last.map(this::fits).orElse(true);
    }

    private boolean stands(Checkpoint line, Head head) {
        return line.count() == head.seq() && line.at().plus(OLDEST_CHECKPOINT).isAfter(clock.instant());
    }

    private boolean fits(Checkpoint line) {
        return seals.at(line.count())
                .map(Seal::head)
                .filter(head -> HexFormat.of().formatHex(head.hash()).equals(line.hash()))
                .isPresent();
    }

    /** Whether each row with an id between these is in the chain, but for those that were refused. */
    public boolean isSealed(UUID after, UUID before, Set<UUID> refused) {
        var unsealed = seals.unsealedIds(after, before)
                .setMaxResults(refused.size() + 1)
                .getResultList();
        return refused.containsAll(unsealed);
    }

    /** The last link, or nothing before the first. */
    public Optional<Seal> last() {
        return seals.last();
    }

    private void lock() {
        entityManager.find(SealLock.class, SealLock.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
