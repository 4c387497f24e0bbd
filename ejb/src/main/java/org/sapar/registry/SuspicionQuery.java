package org.sapar.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Which pairs of files somebody wants to see.
 *
 * @param state null for all that somebody still has to look at
 * @param page from 0
 * @param size lines of a page
 */
public record SuspicionQuery(
        SuspicionState state,
        @Min(0) @Max(400) int page,
        @Min(1) @Max(200) int size) implements Serializable {

    List<SuspicionState> states() {
        return state == null
                ? Arrays.stream(SuspicionState.values())
                        .filter(SuspicionState::isOpen)
                        .toList()
                : List.of(state);
    }
}
