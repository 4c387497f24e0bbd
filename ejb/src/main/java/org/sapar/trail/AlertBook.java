package org.sapar.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sapar.identity.Caller;
import org.sapar.identity.StaffDirectory;
import org.sapar.persistence.Ids;

/** Keeps alerts, each in a transaction of its own, and forgets who opened which file when that no longer counts. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlertBook {

    /** A little longer than what somebody usually does is looked at. */
    private static final Duration KEPT = Duration.ofDays(35);

    @Inject
    OpenedFiles files;

    @Inject
    AlertSigns signs;

    @EJB
    StaffDirectory staff;

    @EJB
    TrailBook trail;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** What is to be told now. */
    public List<OpeningAlert.Sign> found() {
        return signs.found();
    }

    /** Tells of it; who left meanwhile is told of as well. */
    public void keep(OpeningAlert.Sign sign) {
        var alert = new OpeningAlert(Ids.next(), clock.instant(), staff.standing(sign.sub()), sign);
        files.entityManager().persist(alert);
        trail.byItself(caller.standing(), "trail", "raise " + alert.getKind(), List.of(alert.getId()));
        files.entityManager().flush();
    }

    /** Forgets what counts no more; the Trail keeps it. */
    public int forget() {
        return files.forget(LocalDate.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC));
    }
}
