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
import java.util.UUID;

/** Writes the chain, under the lock that one node at a time holds. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealBook {

    /** Rows that are sealed in one transaction. */
    static final int BATCH = 1_000;

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
     * @param linked rows that were sealed
     * @param refused rows whose code does not fit: somebody has written or changed them by hand; they stay unsealed
     */
    record Round(int linked, List<UUID> refused) {

        boolean isFull() {
            return linked + refused.size() >= BATCH;
        }
    }

    /**
     * Seals rows that are committed, from this id on. Ids are not in the order of commits, so it begins well before.
     */
    public Round seal(UUID first) {
        lock();
        var head = seals.last().map(Seal::head).orElse(null);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var linked = 0;
        var refused = new ArrayList<UUID>();
        for (var row : seals.unsealed(first).setMaxResults(BATCH).getResultList()) {
            if (row.isGenuine(keys.ring())) {
                var seal = new Seal(head, row, at, keys.ring());
                entityManager.persist(seal);
                row.named().forEach(subject -> entityManager.persist(new Mention(subject, seal.getSeq())));
                head = seal.head();
                linked++;
            } else {
                refused.add(row.getId());
            }
        }
        return new Round(linked, List.copyOf(refused));
    }

    /**
     * Adds the head of the chain to the second place, unless it stands there and the last line is young.
     *
     * @return whether the last line that was there fits the chain
     */
    public boolean witness(CheckpointLog log, SigningKey key, Duration oldest) {
        lock();
        var head = seals.last().map(Seal::head);
        var last = log.last();
        if (head.isPresent()
                && last.filter(line -> stands(line, head.get(), oldest)).isEmpty()) {
            log.append(clock.instant(), head.get(), key);
        }
        return last.map(this::fits).orElse(true);
    }

    private boolean stands(Checkpoint line, Head head, Duration oldest) {
        return line.count() == head.seq() && line.at().plus(oldest).isAfter(clock.instant());
    }

    private boolean fits(Checkpoint line) {
        return seals.at(line.count())
                .map(Seal::head)
                .filter(head -> HexFormat.of().formatHex(head.hash()).equals(line.hash()))
                .isPresent();
    }

    /** Whether each row with an id from the first to before the last is in the chain. */
    public boolean isSealed(UUID first, UUID last) {
        return seals.countUnsealed(first, last) == 0;
    }

    /** The last link, or nothing before the first. */
    public Optional<Seal> last() {
        return seals.last();
    }

    private void lock() {
        entityManager.find(SealLock.class, SealLock.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
