package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Soon;
import org.sapar.training.Attendance;
import org.sapar.training.AttendanceLine;
import org.sapar.training.Enrolment;
import org.sapar.training.Mark;
import org.sapar.training.Meeting;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;

/** What the sheet of a group asks of the database. */
@Isolated
class SheetIT extends DeskTest {

    @Inject
    EntityManager entityManager;

    @Resource
    UserTransaction transaction;

    @Test
    void the_sheet_of_a_full_group_takes_as_many_statements_as_that_of_one() throws Exception {
        var one = running(1);

        assertThat(statements(running(25))).isEqualTo(statements(one));
    }

    @Test
    void saving_the_sheet_of_a_full_group_takes_less_than_a_statement_for_each_learner() {
        var one = begun(1);
        var many = begun(25);
        assertThat(Soon.is(this::isAtRest)).isTrue();

        assertThat(prepared(() -> attend(many, 4)) - prepared(() -> attend(one, 4)))
                .isLessThan(25);
    }

    /** The words of the new names are learned beside the desks, and that takes statements too. */
    private boolean isAtRest() {
        return entityManager
                .createQuery("select m.id from Migrant m where m.keysEdition = 0")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Test
    void a_mark_that_is_changed_stays_in_the_history() {
        var running = running(1);
        var learner = running.enrolments().get(0);

        attend(running, learner, 5);

        List<?> kept = entityManager
                .createNativeQuery("select concat_ws(' ', revision_type, mark, minutes_late) from attendance_history"
                        + " where enrolment_id = :id and place = 2 order by revision, revision_type desc")
                .setParameter("id", learner.getId())
                .getResultList();
        assertThat(kept).map(Object::toString).containsExactly("0 LATE 4", "2 LATE 4", "0 LATE 5");
    }

    @Test
    void one_mark_that_changes_is_one_row_that_is_written() throws Exception {
        var running = running(2);
        var learner = running.enrolments().get(0);
        var before = attend(running, learner, 5);

        transaction.begin();
        try {
            var deleted = counted("Handler_delete");
            var updated = counted("Handler_update");
            var inserted = counted("Handler_write");
            attend(before, learner, 6);

            assertThat(counted("Handler_delete") - deleted).as("rows deleted").isZero();
            assertThat(counted("Handler_update") - updated)
                    .as("the mark, and the versions of learner and session")
                    .isEqualTo(3);
            assertThat(counted("Handler_write") - inserted)
                    .as("the row of the trail")
                    .isEqualTo(1);
        } finally {
            transaction.rollback();
        }
    }

    private SessionFile running(int learners) {
        return attend(begun(learners), 4);
    }

    private SessionFile begun(int learners) {
        var session = endingToday(learners);
        IntStream.range(0, learners).forEach(number -> enrol(session, registered()));
        return perform(file(session), SessionAction.BEGIN);
    }

    private SessionFile attend(SessionFile seen, int late) {
        return As.FARIDA.call(() -> training.attend(
                seen.session().getId(),
                seen.session().getVersion(),
                seen.enrolments().stream()
                        .map(learner -> line(seen, learner, late))
                        .toList()));
    }

    private SessionFile attend(SessionFile seen, Enrolment learner, int late) {
        return As.FARIDA.call(() -> training.attend(
                seen.session().getId(), seen.session().getVersion(), List.of(line(seen, learner, late))));
    }

    /** There at all meetings, late to the second. */
    private static AttendanceLine line(SessionFile file, Enrolment learner, int late) {
        return new AttendanceLine(
                learner.getId(),
                file.session().getMeetings().stream()
                        .map(Meeting::getPlace)
                        .map(place -> place == 2
                                ? new Attendance(place, Mark.LATE, late)
                                : new Attendance(place, Mark.PRESENT, 0))
                        .toList());
    }

    /** The fewest of some readings, since who reads is looked up anew only every few seconds. */
    private long statements(SessionFile file) throws Exception {
        var fewest = Long.MAX_VALUE;
        for (var reading = 0; reading < 4; reading++) {
            transaction.begin();
            try {
                var before = counted("Questions");
                file(file);
                fewest = Math.min(fewest, counted("Questions") - before);
            } finally {
                transaction.rollback();
            }
        }
        return fewest;
    }

    /** What Hibernate prepares; a batch is one. */
    private long prepared(Runnable work) {
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            work.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** What the server has counted on the connection of this transaction. */
    private long counted(String counter) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> status(connection, counter));
    }

    private static long status(Connection connection, String counter) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show session status like '" + counter + "'")) {
            rows.next();
            return rows.getLong(2);
        }
    }
}
