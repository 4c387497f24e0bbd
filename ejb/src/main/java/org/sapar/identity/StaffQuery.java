package org.sapar.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.persistence.Likeness;

/**
 * Which of the staff an administrator looks for.
 *
 * @param text part of the name or of the account; null for all
 * @param place code of a post or centre, or null for all
 * @param state null for all
 * @param page from 0
 */
public record StaffQuery(
        @Sought @Size(max = 100) String text,
        @Size(max = 10) String place,
        StaffState state,
        @Min(0) @Max(400) int page)
        implements Serializable {

    /** Lines of a page. */
    public static final int SIZE = 25;

    /** The pattern to look for, or null for all. */
    String pattern() {
        return text == null || text.isBlank() ? null : Likeness.containing(text);
    }

    /** The name of the state, or null for all. */
    String wanted() {
        return state == null ? null : state.name();
    }
}
