package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.ClockQuery;
import org.sapar.registry.journey.ClockRow;
import org.sapar.registry.journey.ClockState;

/** For whom something is due in the host country. */
@Path("/clocks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class ClockResource {

    private static final String SIZE = "25";

    @EJB
    ClockDesk desk;

    /** What narrows the list. */
    public static class Filters {

        @Parameter(description = "LATE, NEAR or RUNNING; absent for all that go on")
        @QueryParam("state")
        ClockState state;

        @Parameter(description = "Only this rule", example = "RU-EAEU-REG")
        @QueryParam("rule")
        String rule;

        @Parameter(description = "Only this post, for those who see several", example = "YEK")
        @QueryParam("post")
        String post;

        @Parameter(description = "Id of the line that the page begins after; next has it")
        @QueryParam(Listing.AFTER)
        UUID after;

        ClockQuery query(int size) {
            return new ClockQuery(state, rule, post, 0, size, after);
        }
    }

    @GET
    @Operation(
            summary = "List for whom something is due",
            description = "of the caller's posts: whose files they keep and who stand on their registers; by last day")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Listing<ClockLine> list(
            @BeanParam Filters filters,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var rows = desk.clocks(filters.query(size));
        return Listing.of(rows, ClockLine::of, size, ClockRow::id, address);
    }
}
