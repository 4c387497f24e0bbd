package org.sapar.web.papers;

import jakarta.enterprise.context.ApplicationScoped;
import org.sapar.web.shared.Allowance;

/** How often one address may look papers up: often enough for a hall with a queue, too seldom for who guesses. */
@ApplicationScoped
class LookUps {

    private static final int A_MINUTE = Allowance.setting("SAPAR_CHECKS_PER_MINUTE", 10);

    private final Allowance allowance = new Allowance(A_MINUTE, A_MINUTE);

    /** Counts a look; the seconds after which another one is taken, or 0 when this one is. */
    long take(String address) {
        return allowance.take(address);
    }
}
