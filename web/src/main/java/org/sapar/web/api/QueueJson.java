package org.sapar.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sapar.requests.Queue;
import org.sapar.requests.QueueQuery;
import org.sapar.requests.RequestRow;
import org.sapar.requests.RequestState;

/** A page of a queue, the most urgent first. */
record QueueJson(
        List<RequestLine> items,

        @Schema(description = "Address of the next page, also in the header Link; absent on the last one")
        String next,

        @Schema(description = "How many are in each state, under the same type and post")
        Map<RequestState, Long> counts,

        @Schema(description = "How many are past their due day, under the same type and post")
        long overdue)
        implements Paged {

    static QueueJson of(Queue queue, UriInfo address) {
        var counts = new EnumMap<RequestState, Long>(RequestState.class);
        queue.counts().forEach(count -> counts.put(count.state(), count.count()));
        var lines = Listing.of(queue.rows(), RequestLine::of, QueueQuery.SIZE, RequestRow::id, address);
        return new QueueJson(lines.items(), lines.next(), counts, queue.overdue());
    }
}
