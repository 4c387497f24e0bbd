package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sapar.reference.ReferenceDesk;
import org.sapar.registry.matching.Scale;
import org.sapar.registry.matching.Scales;

/** The scale of today. The register grows slowly, so its size is looked up now and then. */
@ApplicationScoped
class ScaleBook {

    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    Migrants migrants;

    @EJB
    ReferenceDesk reference;

    @Inject
    Clock clock;

    private record Kept(Scale scale, Instant until) {}

    private volatile Kept kept;

    Scale today() {
        var now = clock.instant();
        var last = kept;
        if (last != null && now.isBefore(last.until())) {
            return last.scale();
        }
        var on = LocalDate.now(clock);
        var scale = Scales.of(reference.matchWeights(on), reference.matchThresholds(on), migrants.count());
        kept = new Kept(scale, now.plus(KEPT));
        return scale;
    }

    /** The same with the size of the register as it is now. */
    Scale renewed() {
        kept = null;
        return today();
    }
}
