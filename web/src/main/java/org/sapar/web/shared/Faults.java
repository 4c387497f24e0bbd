package org.sapar.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/** Finds what really happened behind the wrappings of the containers. */
public final class Faults {

    private static final int DEEPEST = 30;

    private Faults() {}

    static Optional<Broken> broken(Throwable fault) {
        return Conflicts.rule(fault);
    }

    /** The database is out of order. */
    static Optional<Outage> outage(Throwable fault) {
        return Outage.behind(fault);
    }

    /** What was sent does not fit its fields. */
    static Optional<ConstraintViolationException> invalid(Throwable fault) {
        return find(fault, ConstraintViolationException.class);
    }

    static Optional<Denied> denied(Throwable fault) {
        return find(fault, Denied.class);
    }

    static boolean isDenial(Throwable fault) {
        return denied(fault).isPresent()
                || find(fault, EJBAccessException.class).isPresent();
    }

    /** What was sent belongs to no page that is there: it has expired, or somebody made it up. */
    static boolean isExpiry(Throwable fault) {
        return find(fault, ViewExpiredException.class).isPresent()
                || find(fault, CspException.class).isPresent()
                || find(fault, FacesException.class)
                        .filter(one -> String.valueOf(one.getMessage()).startsWith("Unable to restore view"))
                        .isPresent();
    }

    /** The outermost cause of that kind. */
    public static <T> Optional<T> find(Throwable fault, Class<T> type) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
