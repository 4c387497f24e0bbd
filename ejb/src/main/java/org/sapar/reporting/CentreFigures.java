package org.sapar.reporting;

import java.io.Serializable;
import java.util.Map;
import org.sapar.training.EnrolmentState;

/**
 * The figures of one training centre.
 *
 * @param trainees how many enrolments are in each state; states without any are left out
 */
public record CentreFigures(String centre, Map<EnrolmentState, Long> trainees) implements Serializable {

    public long all() {
        return trainees.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many are in a state. */
    public long in(EnrolmentState state) {
        return trainees.getOrDefault(state, 0L);
    }
}
