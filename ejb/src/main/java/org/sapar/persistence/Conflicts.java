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

    private Conflicts() {}

    /** The conflict that lies behind the fault, if it is one. */
    public static Optional<Broken> named(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(Conflicts::isConflict)
                .findFirst()
                .map(cause -> Broken.conflict());
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof EntityExistsException
                || (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode()));
    }
}
