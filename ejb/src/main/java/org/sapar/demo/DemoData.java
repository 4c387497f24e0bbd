package org.sapar.demo;

import static org.sapar.requests.RequestAction.ACCEPT;
import static org.sapar.requests.RequestAction.ASK_APPLICANT;
import static org.sapar.requests.RequestAction.ASK_AUTHORITY;
import static org.sapar.requests.RequestAction.ASK_DOCUMENT;
import static org.sapar.requests.RequestAction.GRANT;
import static org.sapar.requests.RequestAction.ISSUE;
import static org.sapar.requests.RequestAction.PREPARE;
import static org.sapar.requests.RequestAction.PROPOSE_REFUSAL;
import static org.sapar.requests.RequestAction.START;
import static org.sapar.requests.RequestAction.TAKE_FEE;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sapar.identity.StaffTable;
import org.sapar.identity.SystemWork;
import org.sapar.persistence.Ids;
import org.sapar.registry.Migrant;
import org.sapar.registry.RegistryDesk;
import org.sapar.requests.Channel;
import org.sapar.requests.FeeState;
import org.sapar.requests.NewRequest;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.Said;
import org.sapar.shared.ClockSource;

/**
 * Fills an empty demo with staff, people and files of the last weeks, so that queues, due days and figures look as they
 * do at a post. Only when the system property {@code sapar.demo} is true.
 */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
@ExcludeDefaultInterceptors
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    private static final System.Logger LOG = System.getLogger(DemoData.class.getName());

    private static final long SEED = 20_261_121L;

    private static final ZoneId URALS = ZoneId.of("Asia/Yekaterinburg");

    /** How far requests of each kind have come; walked in turn. */
    private static final List<List<RequestAction>> LIVES = List.of(
            List.of(),
            List.of(ACCEPT),
            List.of(ACCEPT, START),
            List.of(ACCEPT, START, GRANT, PREPARE, ISSUE),
            List.of(ACCEPT, START, ASK_APPLICANT),
            List.of(ASK_DOCUMENT),
            List.of(ACCEPT, START, GRANT, PREPARE),
            List.of(ACCEPT, START, GRANT),
            List.of(ACCEPT, START, ASK_AUTHORITY),
            List.of(ACCEPT, START, GRANT, PREPARE, ISSUE),
            List.of(ACCEPT, START, PROPOSE_REFUSAL));

    @EJB
    StaffTable table;

    @EJB
    RegistryDesk registry;

    @EJB
    RequestDesk requests;

    @EJB
    DemoTraining training;

    @EJB
    DemoFiles files;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (!Boolean.getBoolean("sapar.demo") || !isEmpty()) {
            return;
        }
        try {
            fill();
        } catch (RuntimeException fault) {
            // A demo that is not complete is still a demo; a system that does not start is none.
            LOG.log(System.Logger.Level.ERROR, "The demo data could not be loaded completely", fault);
        }
    }

    private void fill() {
        SystemWork.run(() -> Cast.staff().forEach(person -> table.appoint(person, Cast.username(person))));
        var people = new People(SEED, LocalDate.now(clock));
        var yekaterinburg = register(people, Cast.AIDA, "YEK", 90);
        var novosibirsk = register(people, Cast.ELENA, "NVS", 24);
        Cast.as(Cast.BAKYT, () -> requests(yekaterinburg.subList(0, 55)));
        Cast.as(Cast.ELENA, () -> requests(novosibirsk.subList(0, 14)));
        training.load(yekaterinburg.subList(55, 90));
        files.load(yekaterinburg, people);
    }

    private boolean isEmpty() {
        return entityManager
                .createQuery("select s from Staff s", org.sapar.identity.Staff.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<Migrant> register(People people, String clerk, String post, int count) {
        var registered = new ArrayList<Migrant>();
        Cast.as(clerk, () -> {
            for (var i = 0; i < count; i++) {
                var form = people.next(post);
                ClockSource.backdated(
                        daysAgo(60 - i * 60 / count, 9 + i % 8, i % 60), () -> registered.add(registry.register(form)));
            }
        });
        return registered;
    }

    private void requests(List<Migrant> applicants) {
        var random = new Random(SEED);
        var types = List.of("REG-T", "RTN-A", "NOT-A", "REG-T");
        for (var i = 0; i < applicants.size(); i++) {
            var type = types.get(i % types.size());
            var remote = random.nextInt(4) == 0 && type.equals("REG-T");
            var channel = remote ? Channel.ONLINE : Channel.WINDOW;
            var form = new NewRequest(Ids.next(), applicants.get(i).getId(), type, channel, null);
            var age = random.nextInt(4) == 0 ? 6 + random.nextInt(14) : random.nextInt(4);
            live(form, LIVES.get(i % LIVES.size()), daysAgo(age, 9 + random.nextInt(8), random.nextInt(60)));
        }
    }

    private void live(NewRequest form, List<RequestAction> life, Instant from) {
        var steps = new ArrayList<>(life);
        var at = from;
        var file = at(at, () -> requests.open(form));
        if (file.request().getFeeState() == FeeState.DUE && steps.contains(ACCEPT)) {
            steps.add(0, TAKE_FEE);
        }
        for (var step : steps) {
            var before = file.request();
            at = at.plus(11, ChronoUnit.MINUTES);
            file = at(at, () -> requests.perform(before.getId(), before.getVersion(), step, said(step)));
        }
    }

    private static Said said(RequestAction action) {
        return switch (action) {
            case TAKE_FEE -> new Said(null, "КВ-" + Math.abs(Ids.next().hashCode() % 100_000));
            case PREPARE -> new Said(null, "A " + Math.abs(Ids.next().hashCode() % 1_000_000));
            case ASK_DOCUMENT -> new Said("Нет копии свидетельства о рождении", null);
            case ASK_APPLICANT -> new Said("Нужна фотография 4×6 на белом фоне", null);
            case ASK_AUTHORITY -> new Said("Запрос в ГРС о личности", null);
            case PROPOSE_REFUSAL -> new Said("Гражданство не подтверждено ответом ГРС", null);
            default -> Said.NOTHING;
        };
    }

    private <T> T at(Instant moment, java.util.function.Supplier<T> work) {
        var result = new ArrayList<T>();
        ClockSource.backdated(moment, () -> result.add(work.get()));
        return result.get(0);
    }

    /** That many days ago at this hour, on the Friday before if it was a weekend; never later than now. */
    private Instant daysAgo(int days, int hour, int minute) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, URALS).minusDays(days);
        var weekday = day.getDayOfWeek().getValue();
        var moment = day.minusDays(Math.max(0, weekday - 5))
                .atTime(hour, minute)
                .atZone(URALS)
                .toInstant();
        return moment.isAfter(now.minus(3, ChronoUnit.HOURS)) ? now.minus(3, ChronoUnit.HOURS) : moment;
    }
}
