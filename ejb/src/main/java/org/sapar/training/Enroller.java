package org.sapar.training;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.FileAccess;
import org.sapar.registry.Migrant;
import org.sapar.shared.Broken;

/**
 * Gives out the places of a session, one at a time: whoever enrols or withdraws holds the session until the transaction
 * ends, so that the last place goes to one person only and the waiting list moves up in its order.
 */
@ApplicationScoped
class Enroller {

    @Inject
    Sessions sessions;

    @Inject
    Places places;

    @Inject
    CentreDays days;

    @Inject
    FileAccess access;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    Enrolment enrol(NewEnrolment form) {
        var session = hold(form);
        var migrant = access.shown(form.migrantId());
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
        if (!session.isEnrolling(days.today(session))) {
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
        var today = days.today(session);
        if (session.isOver(today)) {
            throw new Broken("training.over", session.getLastLesson());
        }
        if (!session.isEnrolling(today)) {
            throw new Broken("training.closed");
        }
        var youngest =
                reference.programme(session.getProgrammeId()).orElseThrow().getYoungest();
        if (migrant.getBirthDate().plusYears(youngest).isAfter(today)) {
            throw Broken.at("migrant", "training.age", youngest);
        }
        places.check(migrant.getId(), session);
    }
}
