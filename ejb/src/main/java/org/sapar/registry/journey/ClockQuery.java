package org.sapar.registry.journey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.shared.Broken;

/**
 * Which clocks somebody wants to see.
 *
 * @param state {@code LATE}, {@code NEAR} or {@code RUNNING}; null for all that go on
 * @param rule code of a rule, such as {@code RU-EAEU-REG}, or null for all
 * @param post code of one of the caller's posts, or null for all of them
 * @param page from 0
 * @param size rows of a page
 * @param after id of the line that the page begins after, or null; the number of the page does not count then
 */
public record ClockQuery(
        ClockState state,
        @Size(max = 30) String rule,
        @Size(max = 10) String post,
        @Min(0) @Max(400) int page,
        @Min(1) @Max(200) int size,
        UUID after)
        implements Serializable {

    public ClockQuery {
        rule = rule == null || rule.isBlank() ? null : rule.strip();
    }

    /** @throws Broken if the state is one in which a clock stands on no list any more */
    void check() {
        if (state == ClockState.DONE || state == ClockState.PASSED) {
            throw Broken.at("state", "oneOf", "LATE, NEAR, RUNNING");
        }
    }
}
