package org.sapar.reporting;

import java.io.Serializable;
import java.util.Map;
import org.sapar.requests.RequestState;

/**
 * The figures of one post.
 *
 * @param migrants files that the post keeps
 * @param requests how many are in each state; states without any are left out
 * @param overdue open requests past their due day
 */
public record PostFigures(String post, long migrants, Map<RequestState, Long> requests, long overdue)
        implements Serializable {

    /** Requests for which somebody still has to do something. */
    public long open() {
        return requests.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many are in a state. */
    public long in(RequestState state) {
        return requests.getOrDefault(state, 0L);
    }
}
