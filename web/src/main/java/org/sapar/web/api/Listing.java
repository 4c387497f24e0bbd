package org.sapar.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param next address of the next page, absent on the last one
 */
@Schema(description = "A page of a list")
record Listing<T>(
        List<T> items,

        @Schema(description = "Address of the next page; absent on the last one", examples = "/api/v1/migrants?page=2")
        String next) {

    /** What a desk gave, which is one more than the page has if there is a next one. */
    static <R, T> Listing<T> of(List<R> rows, Function<R, T> shown, int size, int page, UriInfo address) {
        var items = rows.stream().limit(size).map(shown).toList();
        return new Listing<>(items, rows.size() > size ? next(page, address) : null);
    }

    static String next(int page, UriInfo address) {
        var uri = address.getRequestUriBuilder()
                .replaceQueryParam("page", page + 1)
                .build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
