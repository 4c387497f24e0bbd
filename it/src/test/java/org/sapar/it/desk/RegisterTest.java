package org.sapar.it.desk;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sapar.registry.Amendment;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationDesk;
import org.sapar.registry.RegistrationFile;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationQuery;
import org.sapar.registry.RegistrationRow;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RegistrationState;
import org.sapar.registry.RemovalReason;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.requests.RequestAction;
import org.sapar.requests.Said;
import org.sapar.shared.ClockSource;

/** A test of the consular register, with what brings an entry to where the test begins. */
abstract class RegisterTest extends DeskTest {

    private static final ZoneId YEKATERINBURG = ZoneId.of("Asia/Yekaterinburg");

    static final RegistrationSaid BACK = said("Has come back from home");

    final LocalDate today = LocalDate.now(YEKATERINBURG);

    @Inject
    RegistrationDesk register;

    /** The entry of somebody new, made at YEK on that day. */
    ConsularRegistration registeredFor(String type, LocalDate day) {
        return registered(registered(), type, day);
    }

    ConsularRegistration registered(Migrant migrant, String type, LocalDate day) {
        return entry(on(day, () -> issued(As.BAKYT, applied(As.BAKYT, migrant, type)))
                .request()
                .getId());
    }

    /** The entry of somebody new, whose papers were asked for on that day. */
    ConsularRegistration asked(LocalDate day) {
        var missing = new Said("Паспорт", null);
        var migrant = registered();
        return entry(on(
                        day,
                        () -> perform(
                                As.BAKYT, applied(As.BAKYT, migrant, "REG-T"), RequestAction.ASK_DOCUMENT, missing))
                .request()
                .getId());
    }

    <T> T on(LocalDate day, Supplier<T> work) {
        if (day.equals(today)) {
            return work.get();
        }
        var done = new ArrayList<T>();
        var moment = day.atTime(LocalTime.NOON).atZone(YEKATERINBURG).toInstant();
        ClockSource.backdated(moment, () -> done.add(work.get()));
        return done.get(0);
    }

    ConsularRegistration entry(UUID id) {
        return As.BAKYT.call(() -> register.registration(id)).registration();
    }

    RegistrationFile open(As who, ConsularRegistration entry) {
        return who.call(() -> register.registration(entry.getId()));
    }

    RegistrationState state(ConsularRegistration entry) {
        return open(As.BAKYT, entry).registration().getState();
    }

    RegistrationFile move(As who, ConsularRegistration seen, RegistrationAction action, RegistrationSaid said) {
        return who.call(() -> register.move(seen.getId(), seen.getVersion(), action, said));
    }

    void refused(As who, ConsularRegistration seen, RegistrationAction action, RegistrationSaid said, String rule) {
        assertBroken(() -> move(who, seen, action, said))
                .matches(broken -> broken.key().equals(rule), rule);
    }

    /** Says that the person lives in another region now. */
    void move(As clerk, Migrant migrant, String region) {
        clerk.call(() -> registry.amend(migrant.getId(), version(migrant), told(migrant, region)));
    }

    int version(Migrant migrant) {
        return As.BAKYT.call(() -> registry.open(migrant.getId())).migrant().getVersion();
    }

    Amendment told(Migrant migrant, String region) {
        var file = As.BAKYT.call(() -> registry.open(migrant.getId())).migrant();
        return new Amendment(
                file.name(Script.CYRILLIC).orElseThrow(),
                file.getMobile(),
                file.getLanguage(),
                new NewStay(region, StayPurpose.WORK, null));
    }

    List<UUID> listed(As who, RegistrationList list) {
        var found = new ArrayList<UUID>();
        UUID after = null;
        do {
            var last = after;
            var page = who.call(() -> register.due(new RegistrationQuery(list, null, 0, 200, last)));
            page.stream().limit(200).map(RegistrationRow::id).forEach(found::add);
            after = page.size() > 200 ? found.get(found.size() - 1) : null;
        } while (after != null);
        return found;
    }

    static RegistrationSaid removal(RemovalReason reason, LocalDate since) {
        return new RegistrationSaid(reason, since, null);
    }

    static RegistrationSaid said(String why) {
        return new RegistrationSaid(null, null, why);
    }
}
