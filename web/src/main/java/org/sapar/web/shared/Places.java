package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sapar.reference.Names;
import org.sapar.reference.ReferenceDesk;

/** The posts and training centres as the shell shows them, asked for anew every ten minutes. */
@ApplicationScoped
public class Places {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Place CAPITAL = new Place(new Names("", "", ""), ZoneId.of("Asia/Bishkek"));

    @EJB
    ReferenceDesk desk;

    @Inject
    Clock clock;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** Name and clock of a post or centre. */
    record Place(Names names, ZoneId zone) {}

    private record Seen(Place place, Instant at) {}

    /** The place of that code; the capital's clock for somebody without one. */
    Place at(String code) {
        if (code == null) {
            return CAPITAL;
        }
        var now = clock.instant();
        return seen.compute(
                        code,
                        (key, known) -> known != null && known.at().plus(FRESH).isAfter(now)
                                ? known
                                : new Seen(find(key).orElse(CAPITAL), now))
                .place();
    }

    private Optional<Place> find(String code) {
        return desk.post(code)
                .map(post -> new Place(post.getNames(), post.zone()))
                .or(() -> desk.centre(code).map(centre -> new Place(centre.getNames(), centre.zone())));
    }
}
