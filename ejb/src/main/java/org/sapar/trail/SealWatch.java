package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells how the seals stand, by what sealer and prover have found. */
@ApplicationScoped
class SealWatch {

    @Inject
    TrailKeys keys;

    @Inject
    Prover prover;

    @Inject
    SealAlarms alarms;

    boolean isGenuine(Trail row) {
        return row.isGenuine(keys.ring());
    }

    SealState state(Seal last, long waiting) {
        prover.watch();
        var proof = prover.last();
        return new SealState(
                last == null ? 0 : last.getSeq(),
                last == null ? null : last.getAt(),
                waiting,
                proof == null ? null : proof.at(),
                proof == null || proof.until() == null ? 0 : proof.until().seq(),
                proof == null ? null : proof.finding(),
                alarms.now().stream().map(Enum::name).toList());
    }
}
