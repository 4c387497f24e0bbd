package org.sapar.training;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The sessions and enrolments on file, of those centres that the caller may see. */
interface Sessions {

    String ROW =
            "select new org.sapar.training.SessionRow(s.id, s.number, s.programmeId, s.centre, s.startsOn, s.endsOn,"
                    + " coalesce((select max(m.day) from Meeting m where m.session = s), s.endsOn),"
                    + " s.capacity, s.state,"
                    + " (select count(e) from Enrolment e where e.session = s and e.state in :seated),"
                    + " (select count(w) from Enrolment w where w.session = s and w.state = EnrolmentState.WAITLISTED))"
                    + " from Session s ";

    String LEARNER = "select new org.sapar.training.EnrolmentRow(e.id, s.id, s.number, m.id, m.fileNo, m.nameCyrillic,"
            + " e.state, e.centre, e.filedAt) from Enrolment e join e.session s join e.migrant m ";

    EntityManager entityManager();

    @HQL(ROW + "where (:state is null or s.state = :state) and (:centre is null or s.centre = :centre)"
            + " order by s.startsOn desc, s.id desc")
    SelectionQuery<SessionRow> sessions(SessionState state, String centre, Collection<EnrolmentState> seated);

    @HQL(ROW
            + "join Session a on a.id = :after"
            + " where (s.startsOn < a.startsOn or s.startsOn = a.startsOn and s.id < a.id)"
            + " and (:state is null or s.state = :state) and (:centre is null or s.centre = :centre)"
            + " order by s.startsOn desc, s.id desc")
    SelectionQuery<SessionRow> sessionsAfter(
            UUID after, SessionState state, String centre, Collection<EnrolmentState> seated);

    @HQL("select s from Session s where s.id = :id")
    Optional<Session> byId(UUID id);

    @HQL("select e from Enrolment e join fetch e.migrant where e.session.id = :session order by e.filedAt, e.id")
    List<Enrolment> enrolments(UUID session);

    @HQL("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> enrolment(UUID id);

    @HQL("select count(e) from Enrolment e where e.session.id = :session and e.state in :states")
    long count(UUID session, Collection<EnrolmentState> states);

    @HQL("select e from Enrolment e where e.session.id = :session and e.state = EnrolmentState.WAITLISTED"
            + " order by e.filedAt, e.id")
    List<Enrolment> waiting(UUID session);

    @HQL(LEARNER + "where (:state is null or e.state = :state) and (:centre is null or e.centre = :centre)"
            + " order by e.filedAt desc, e.id desc")
    SelectionQuery<EnrolmentRow> learners(EnrolmentState state, String centre);

    @HQL(LEARNER + "where m.id = :migrant order by e.filedAt desc, e.id desc")
    List<EnrolmentRow> ofMigrant(UUID migrant);
}
