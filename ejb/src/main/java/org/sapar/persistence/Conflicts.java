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

    /** Record changed since last read, deadlock, lock wait, duplicate key. */
    private static final Set<Integer> CODES = Set.of(1020, 1213, 1205, 1062);

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
        return causes(fault).filter(Conflicts::isOfDatabase).findFirst().map(cause -> Broken.conflict());
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
