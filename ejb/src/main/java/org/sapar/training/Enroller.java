package org.sapar.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;

/**
 * Gives out the places of a session, one at a time: whoever enrols or withdraws holds the session until the transaction
 * ends, so that the last place goes to one person only and the waiting list moves up in its order.
 */
@ApplicationScoped
class Enroller {

    /** Youngest age at which somebody may be trained for work abroad, in years. */
    private static final int ADULT = 18;

    @Inject
    Sessions sessions;

    @Inject
    Places places;

    @Inject
    CentreDays days;

    @Inject
    Clock clock;

    Enrolment enrol(NewEnrolment form) {
        var session = hold(form);
        var migrant = sessions.migrant(form.migrantId()).orElseThrow(Broken::unknown);
        // Two centres that enrol the same person at once look one after the other.
        sessions.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        check(session, migrant);
        var enrolment = new Enrolment(form.id(), clock.instant(), session, migrant);
        var taken = sessions.count(session.getId(), EnrolmentState.seated());
        var free = taken < session.getCapacity();
        enrolment.perform(free ? EnrolmentAction.CONFIRM : EnrolmentAction.WAIT);
        sessions.entityManager().persist(enrolment);
        session.seats(free ? taken + 1 : taken);
        return enrolment;
    }

    void withdraw(Enrolment enrolment) {
        var session = enrolment.getSession();
        sessions.entityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        enrolment.perform(EnrolmentAction.WITHDRAW);
        promote(session);
    }

    private Session hold(NewEnrolment form) {
        var session = sessions.byId(form.sessionId()).orElseThrow(Broken::unknown);
        sessions.entityManager().refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    private void promote(Session session) {
        var taken = sessions.count(session.getId(), EnrolmentState.seated());
        if (!session.isEnrolling()) {
            return;
        }
        List<Enrolment> waiting = sessions.waiting(session.getId());
        for (var next : waiting) {
            if (taken >= session.getCapacity()) {
                break;
            }
            next.perform(EnrolmentAction.CONFIRM);
            taken++;
        }
        session.seats(taken);
    }

    private void check(Session session, Migrant migrant) {
        if (!session.isEnrolling()) {
            throw new Broken("training.closed");
        }
        if (migrant.getBirthDate().plusYears(ADULT).isAfter(days.today(session))) {
            throw Broken.at("migrant", "training.age", ADULT);
        }
        if (places.isTaken(migrant.getId(), session)) {
            if (sessions.taken(migrant.getId(), session.getStartsOn(), session.getEndsOn()) > 0) {
                throw Broken.at("migrant", "training.enrolled");
            }
            throw Broken.at("migrant", "training.enrolledElsewhere");
        }
    }
}
