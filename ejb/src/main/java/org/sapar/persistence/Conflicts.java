package org.sapar.persistence;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sapar.shared.Broken;

/** Gives the many errors by which a database says "somebody else was first" their one name. */
public final class Conflicts {

    private static final int DOUBLED = 1062;

    /** Record changed since last read, deadlock, lock wait, duplicate key. */
    private static final Set<Integer> CODES = Set.of(1020, 1213, 1205, DOUBLED);

    /** Those of which nothing stays behind and that may be gone at the next moment: all but the duplicate key. */
    private static final Set<Integer> PASSING = Set.of(1020, 1213, 1205);

    private static final int DEEPEST = 30;

    private Conflicts() {}

    /** The rule that stands behind the fault: one that somebody named, or the conflict that the database met. */
    public static Optional<Broken> rule(Throwable fault) {
        return causes(fault)
                .filter(Broken.class::isInstance)
                .map(Broken.class::cast)
                .findFirst()
                .or(() -> named(fault));
    }

    /** Whether somebody else was first, by whatever name it is said. */
    public static boolean isBehind(Throwable fault) {
        return rule(fault).filter(Broken::isConflict).isPresent();
    }

    /** The conflict that the database met, if it did. */
    public static Optional<Broken> named(Throwable fault) {
        return causes(fault).filter(Conflicts::isOfDatabase).findFirst().map(cause -> {
            var conflict = Broken.conflict();
            conflict.initCause(cause);
            return conflict;
        });
    }

    /**
     * Whether two were in each other's way for a moment only, so that the same call may succeed if it is made again: a
     * deadlock, a lock that was waited for too long, a record that changed since it was read.
     */
    public static boolean isPassing(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode()));
    }

    /** Whether something is there already that may be there once. */
    public static boolean isDoubled(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DOUBLED);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    private static boolean isOfDatabase(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof EntityExistsException
                || (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
    }
}
