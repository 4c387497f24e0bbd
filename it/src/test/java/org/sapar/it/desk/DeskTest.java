package org.sapar.it.desk;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sapar.it.SystemTest;
import org.sapar.registry.FileTrailDesk;
import org.sapar.registry.Migrant;
import org.sapar.registry.RegistryDesk;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.RequestFile;
import org.sapar.requests.Said;
import org.sapar.shared.Broken;
import org.sapar.shared.ClockSource;
import org.sapar.trail.TrailQuery;
import org.sapar.trail.TrailRow;
import org.sapar.training.Enrolment;
import org.sapar.training.NewEnrolment;
import org.sapar.training.NewSession;
import org.sapar.training.SessionAction;
import org.sapar.training.SessionFile;
import org.sapar.training.TrainingDesk;

/** A test inside the server, with the desks and what is needed to bring a record to where the test begins. */
@ResourceLock(SystemTest.SERVER)
abstract class DeskTest extends SystemTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

    static final String PROGRAMME = "PDO-RU-GEN@2025-05-28";

    @Inject
    RegistryDesk registry;

    @Inject
    RequestDesk requests;

    @Inject
    TrainingDesk training;

    @Inject
    FileTrailDesk fileTrail;

    Migrant registered() {
        return As.AIDA.call(() -> registry.register(Made.up()));
    }

    /** A request for somebody new, at this officer's post. */
    RequestFile opened(As officer, String type) {
        var migrant = registered().getId();
        return officer.call(
                () -> requests.open(new NewRequest(UUID.randomUUID(), migrant, type, Channel.WINDOW, null)));
    }

    /** A request of this person, at this officer's post. */
    RequestFile applied(As officer, Migrant migrant, String type) {
        return officer.call(
                () -> requests.open(new NewRequest(UUID.randomUUID(), migrant.getId(), type, Channel.WINDOW, null)));
    }

    /** From receipt to the hand-over. */
    RequestFile issued(As officer, RequestFile applied) {
        var file = applied;
        for (var step : List.of(RequestAction.ACCEPT, RequestAction.START, RequestAction.GRANT)) {
            file = perform(officer, file, step);
        }
        file = perform(officer, file, RequestAction.PREPARE, new Said(null, "99418"));
        return perform(officer, file, RequestAction.ISSUE);
    }

    RequestFile perform(As who, RequestFile file, RequestAction action) {
        return perform(who, file, action, Said.NOTHING);
    }

    RequestFile perform(As who, RequestFile file, RequestAction action, Said said) {
        var request = file.request();
        return who.call(() -> requests.perform(request.getId(), request.getVersion(), action, said));
    }

    /** A session at BSH01 that is open for enrolment, on days to come. */
    SessionFile session(int capacity) {
        return session(
                capacity, today().plusDays(30 + ThreadLocalRandom.current().nextInt(2_000)));
    }

    /**
     * A session at BSH01 that is open for enrolment on the day of its last lesson, so that it can be begun and ended.
     */
    SessionFile endingToday(int capacity) {
        return plannedOn(today().minusDays(1), capacity);
    }

    /** A session at BSH01 that was planned, and opened for enrolment, on the morning of its first day. */
    SessionFile plannedOn(LocalDate first, int capacity) {
        var planned = new ArrayList<SessionFile>();
        ClockSource.backdated(
                first.atTime(8, 30).atZone(BISHKEK).toInstant(), () -> planned.add(session(capacity, first)));
        return planned.get(0);
    }

    /** The day at the centre. */
    static LocalDate today() {
        return LocalDate.now(BISHKEK);
    }

    /** A session of two days at BSH01 that is open for enrolment. */
    SessionFile session(int capacity, LocalDate day) {
        return As.GULNARA.call(() -> perform(
                training.plan(new NewSession(UUID.randomUUID(), PROGRAMME, day, day.plusDays(1), capacity, "ru", null)),
                SessionAction.OPEN_ENROLMENT));
    }

    SessionFile perform(SessionFile file, SessionAction action) {
        var session = file.session();
        return As.GULNARA.call(() -> training.perform(session.getId(), session.getVersion(), action));
    }

    Enrolment enrol(SessionFile file, Migrant migrant) {
        var form = new NewEnrolment(UUID.randomUUID(), file.session().getId(), migrant.getId());
        return As.FARIDA.call(() -> training.enrol(form));
    }

    SessionFile file(SessionFile file) {
        return As.FARIDA.call(() -> training.file(file.session().getId()));
    }

    /**
     * The reasons that stand in the Trail of a file, as its data protection officer reads them; page after page,
     * because each look is a row of the Trail, too, and newer.
     */
    Stream<String> reasons(UUID file) {
        return Stream.iterate(page(file, null), rows -> !rows.isEmpty(), rows -> page(file, rows.get(rows.size() - 1)))
                .flatMap(List::stream)
                .map(TrailRow::reason);
    }

    private List<TrailRow> page(UUID file, TrailRow last) {
        var query = TrailQuery.about(file, last == null ? null : last.id(), 50);
        return As.JYLDYZ.call(() -> fileTrail.seen(query)).rows();
    }

    static ThrowableAssertAlternative<Broken> assertBroken(ThrowingCallable call) {
        return assertThatExceptionOfType(Broken.class).isThrownBy(call);
    }

    /** Does the work so many times at once; what went wrong stands in the place of the answer. */
    static <T> List<Object> atOnce(List<Callable<T>> works) {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            var answers = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(works)) {
                answers.add(answer(future));
            }
            return answers;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static Object answer(Future<?> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }
}
