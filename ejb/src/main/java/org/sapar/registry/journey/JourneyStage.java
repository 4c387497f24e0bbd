package org.sapar.registry.journey;

/**
 * Where a journey has come to. It is computed from what is on file and never typed in; entry at any stage is lawful.
 */
public enum JourneyStage {
    /** On file, and not known to have left home. */
    REGISTERED,
    /** Prepared for work abroad. */
    TRAINED,
    /** In the host country. */
    ENTERED,
    /** Registered there with the migration authority. */
    HOST_REGISTERED,
    WORKING,
    /** Worked there since the entry, and does not now. */
    BETWEEN_JOBS,
    /** Has left the host country. */
    RETURNED,
    /** Was not let in. */
    REFUSED_ENTRY;

    /**
     * The stage that the facts amount to.
     *
     * @param trained whether a training was passed
     * @param refused whether the last attempt to enter failed
     */
    static JourneyStage of(HostFacts facts, boolean trained, boolean refused) {
        if (facts.presence().exit().isPresent()) {
            return refused ? REFUSED_ENTRY : RETURNED;
        }
        if (facts.work().stream().anyMatch(term -> term.goesOn(facts.today()))) {
            return WORKING;
        }
        if (facts.presence().isInside()) {
            return inside(facts);
        }
        if (refused) {
            return REFUSED_ENTRY;
        }
        return trained ? TRAINED : REGISTERED;
    }

    private static JourneyStage inside(HostFacts facts) {
        if (facts.work().stream().anyMatch(term -> isOver(term, facts))) {
            return BETWEEN_JOBS;
        }
        var until = facts.stay().registeredUntil();
        return until != null && !until.isBefore(facts.today()) ? HOST_REGISTERED : ENTERED;
    }

    private static boolean isOver(WorkTerm term, HostFacts facts) {
        var entry = facts.presence().entry().orElseThrow();
        return term.last() != null
                && !term.last().isAfter(facts.today())
                && !term.last().isBefore(entry);
    }
}
