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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.shared.Broken;
import org.sapar.trail.SealState;
import org.sapar.trail.TrailDesk;
import org.sapar.trail.TrailQuery;
import org.sapar.trail.TrailRow;

/** The trail, for the data protection officer's own tools. */
@Path("/trail")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.TRAIL)
public class TrailResource {

    private static final String SIZE = "25";

    @EJB
    TrailDesk desk;

    /** What narrows the list. */
    public static class Filters {

        @Parameter(description = "Part of a name or account, or the id of an account")
        @QueryParam("who")
        String who;

        @Parameter(description = "Id of a record, such as the file of a migrant")
        @QueryParam("about")
        UUID about;

        @Parameter(description = "A feature, or one of its actions", example = "registry.open")
        @QueryParam("did")
        String did;

        @Parameter(description = "true: what was refused or failed; false: what was done")
        @QueryParam("refused")
        Boolean refused;

        @Parameter(description = "First day, in UTC", example = "2026-11-01")
        @QueryParam("from")
        String from;

        @Parameter(description = "Last day, in UTC", example = "2026-11-30")
        @QueryParam("to")
        String to;

        @Parameter(description = "Id of the row that the page begins after; next has it")
        @QueryParam(Listing.AFTER)
        UUID after;

        TrailQuery query(int size) {
            return new TrailQuery(who, about, did, refused, day("from", from, 0), day("to", to, 1), after, size);
        }

        private static Instant day(String name, String text, int later) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                var day = LocalDate.parse(text.strip());
                return day.plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant();
            } catch (DateTimeParseException e) {
                throw Broken.at(name, "isoDate");
            }
        }
    }

    @GET
    @Operation(summary = "Read the trail", description = "the newest first")
    @APIResponse(responseCode = "200", description = "A page of rows")
    public Listing<TrailJson> find(
            @BeanParam Filters filters,
            @Parameter(description = "Rows of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var rows = desk.find(filters.query(size));
        return Listing.of(rows, TrailJson::of, size, TrailRow::id, address);
    }

    @GET
    @Path("/seals")
    @Operation(summary = "See how the seals stand", description = "what is sealed, what waits, what was verified")
    @APIResponse(responseCode = "200", description = "As of this moment")
    public SealState seals() {
        return desk.seals();
    }
}
