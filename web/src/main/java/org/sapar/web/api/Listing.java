package org.sapar.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * <p>The next page begins after the last line of this one and not at a number, so that whatever comes in meanwhile is
 * neither shown twice nor pushes anything out.
 *
 * @param next address of the next page, absent on the last one
 */
@Schema(description = "A page of a list")
record Listing<T>(
        List<T> items,

        @Schema(description = "Address of the next page, also in the header Link; absent on the last one")
        String next)
        implements Paged {

    /** The id of the line that a page begins after. */
    static final String AFTER = "after";

    /** What a desk gave, which is one more than the page has if there is a next one. */
    static <R, T> Listing<T> of(List<R> rows, Function<R, T> shown, int size, Function<R, UUID> id, UriInfo address) {
        var items = rows.stream().limit(size).map(shown).toList();
        return new Listing<>(items, rows.size() > size ? next(id.apply(rows.get(size - 1)), address) : null);
    }

    private static String next(UUID last, UriInfo address) {
        var uri = address.getRequestUriBuilder().replaceQueryParam(AFTER, last).build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
