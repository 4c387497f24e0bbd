package org.sapar.training;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sapar.reference.ReferenceDesk;

/** Knows which day it is at a centre. */
@ApplicationScoped
class CentreDays {

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    LocalDate today(Session session) {
        return reference.centre(session.getCentre()).orElseThrow().dayOf(clock.instant());
    }
}
