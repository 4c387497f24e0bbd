package org.sapar.demo;

import static org.sapar.requests.RequestAction.ACCEPT;
import static org.sapar.requests.RequestAction.GRANT;
import static org.sapar.requests.RequestAction.ISSUE;
import static org.sapar.requests.RequestAction.PREPARE;
import static org.sapar.requests.RequestAction.START;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sapar.persistence.Ids;
import org.sapar.registry.Amendment;
import org.sapar.registry.Migrant;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.NewStay;
import org.sapar.registry.RegistryDesk;
import org.sapar.registry.Script;
import org.sapar.registry.StayPurpose;
import org.sapar.requests.Channel;
import org.sapar.requests.NewRequest;
import org.sapar.requests.RequestAction;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.Said;
import org.sapar.shared.ClockSource;

/**
 * Puts invented migrants on the consular register nearly three years ago, and lets one of them move to another post.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoRegister {

    /** Days that are left to each. */
    private static final List<Integer> LEFT = List.of(6, 13, 24);

    @EJB
    RegistryDesk registry;

    @EJB
    RequestDesk requests;

    @Inject
    Clock clock;

    /** Makes their files and their entries at Yekaterinburg. */
    public void load(People people) {
        var registered = new ArrayList<Migrant>();
        for (int left : LEFT) {
            var form = undated(people.next("YEK"));
            var then = clock.instant()
                    .atOffset(ZoneOffset.UTC)
                    .minusYears(3)
                    .plusDays(left)
                    .toInstant();
            Cast.as(Cast.AIDA, () -> ClockSource.backdated(then, () -> registered.add(registry.register(form))));
            Cast.as(Cast.BAKYT, () -> enter(registered.get(registered.size() - 1), then));
        }
        Cast.as(Cast.AIDA, () -> move(registered.get(0)));
    }

    /** Who came lately cannot have stood at the counter years ago. */
    private static NewMigrant undated(NewMigrant form) {
        return new NewMigrant(
                form.id(),
                form.person(),
                form.document(),
                new NewStay(form.stay().region(), form.stay().purpose(), null),
                form.mobile(),
                form.consent(),
                form.language(),
                form.pinReason());
    }

    private void enter(Migrant migrant, Instant then) {
        ClockSource.backdated(then.plus(Duration.ofMinutes(20)), () -> {
            var file = requests.open(new NewRequest(Ids.next(), migrant.getId(), "REG-T", Channel.WINDOW, null));
            for (RequestAction step : List.of(ACCEPT, START, GRANT, PREPARE, ISSUE)) {
                var request = file.request();
                var said = step == PREPARE ? new Said(null, "A 990017") : Said.NOTHING;
                file = requests.perform(request.getId(), request.getVersion(), step, said);
            }
        });
    }

    private void move(Migrant migrant) {
        var name = migrant.name(Script.CYRILLIC).orElseThrow();
        var stay = new NewStay("RU-NVS", StayPurpose.WORK, null);
        var told = new Amendment(name, migrant.getMobile(), migrant.getLanguage(), stay);
        registry.amend(migrant.getId(), migrant.getVersion(), told);
    }
}
