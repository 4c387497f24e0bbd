package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.Decision;
import org.sapar.registry.PersonField;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionFile;
import org.sapar.registry.SuspicionQuery;
import org.sapar.registry.SuspicionRow;
import org.sapar.registry.SuspicionState;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Refusals;

/** The pairs of files that may be of one person. */
@Path("/suspicions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class SuspicionResource {

    private static final String SIZE = "25";

    @EJB
    SuspicionDesk desk;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String languages;

    /** What an officer says about a pair. */
    record DecisionForm(
            SuspicionAction action,

            @Schema(description = "The version of the pair that was seen, unless If-Match names it")
            Integer version,

            @Schema(description = "The version of the first file that was seen")
            Integer one,

            @Schema(description = "The version of the second file that was seen")
            Integer other,

            @Schema(description = "Id of the file that stays, for CONFIRM")
            UUID kept,

            @Schema(description = "The fields in which the other file is right")
            Set<PersonField> taken,

            @Schema(description = "Why; SEND_BACK and SEPARATE need it")
            String reason) {

        Decision decision(int version) {
            var seen = new Decision.Seen(version, one == null ? -1 : one, other == null ? -1 : other);
            return new Decision(action, seen, kept, taken == null ? Set.of() : taken, reason);
        }
    }

    /** Why somebody looks into the file of another post. */
    record Opening(
            @Schema(description = "Kept, and read by the head of post and the data protection officer")
            String reason) {}

    @GET
    @Operation(summary = "List pairs of files that may be of one person", description = "those of the caller's post")
    @APIResponse(responseCode = "200", description = "A page of lines, the likeliest first")
    public Listing<SuspicionLine> list(
            @Parameter(description = "Only those in this state; all that somebody has to look at if it is not said")
                    @QueryParam("state")
                    SuspicionState state,
            @Parameter(description = "Id of the pair that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var query = new SuspicionQuery(state, 0, size);
        var rows = after == null ? desk.suspected(query) : desk.suspectedAfter(query, after);
        return Listing.of(rows, SuspicionLine::of, size, SuspicionRow::id, address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Compare two files", description = "What another post keeps is masked until a reason is given")
    @APIResponseSchema(SuspicionJson.class)
    @APIResponse(responseCode = "404", description = "No such pair, or not for the caller")
    public Response compare(@PathParam("id") UUID id) {
        return shown(desk.compare(id)).answer();
    }

    @POST
    @Path("/{id}/openings")
    @Operation(summary = "Say why one looks into the file of another post", description = "Shows what was masked")
    @APIResponseSchema(SuspicionJson.class)
    public Response reveal(@PathParam("id") UUID id, Opening opening) {
        var reason = Json.sent(opening).reason();
        return shown(Once.change(() -> desk.reveal(id, reason))).answer();
    }

    @POST
    @Path("/{id}/actions")
    @Operation(
            summary = "Decide whether two files are of one person",
            description =
                    "CONFIRM merges them at once if one of the two has no history; else somebody else has to MERGE")
    @APIResponseSchema(SuspicionJson.class)
    @APIResponse(responseCode = "409", description = "Somebody changed the pair or one of its files meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody changed the pair meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response decide(
            @PathParam("id") UUID id, DecisionForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var seen = Seen.of(ifMatch, Json.sent(form).version());
        return shown(seen.take(version -> desk.decide(id, form.decision(version)), () -> shown(desk.compare(id))))
                .answer();
    }

    private Shown shown(SuspicionFile file) {
        return new Shown(file.suspicion().getVersion(), SuspicionJson.of(file, Refusals.language(languages)));
    }
}
