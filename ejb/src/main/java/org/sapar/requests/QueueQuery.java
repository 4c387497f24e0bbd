package org.sapar.requests;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Which requests somebody wants to see.
 *
 * @param state null for all that are open
 * @param type code of the request type, or null for all
 * @param post code of the post, or null for all that the caller may see
 * @param overdue only those past their due day
 * @param page from 0
 */
public record QueueQuery(
        RequestState state,
        @Size(max = 10) String type,
        @Size(max = 10) String post,
        boolean overdue,
        @Min(0) @Max(400) int page)
        implements Serializable {

    /** Lines of a page. */
    public static final int SIZE = 25;
}
