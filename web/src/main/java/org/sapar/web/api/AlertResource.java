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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.trail.AlertDesk;
import org.sapar.trail.AlertQuery;
import org.sapar.trail.OpeningAlert;

/** Who opened files in an unusual way, for heads of posts and the data protection officer. */
@Path("/alerts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.TRAIL)
public class AlertResource {

    private static final String SIZE = "25";

    @EJB
    AlertDesk desk;

    /** What came of an alert. */
    record NoteForm(
            @Schema(description = "In words; it stands in the trail as well")
            String note,

            @Schema(description = "The version that was seen, unless If-Match names it")
            Integer version) {}

    @GET
    @Operation(summary = "List alerts", description = "those of the own post, or of all; the newest first")
    @APIResponse(responseCode = "200", description = "A page of alerts")
    public Listing<AlertJson> list(
            @Parameter(description = "true: only those of which nobody has said yet what came of them")
                    @QueryParam("open")
                    Boolean open,
            @Parameter(description = "Id of the alert that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var rows = desk.alerts(new AlertQuery(Boolean.TRUE.equals(open), 0, size, after));
        return Listing.of(rows, AlertJson::of, size, OpeningAlert::getId, address);
    }

    @POST
    @Path("/{id}/note")
    @Operation(summary = "Say what came of an alert", description = "Nobody says so of himself.")
    @APIResponseSchema(AlertJson.class)
    @APIResponse(responseCode = "404", description = "No such alert, or not for the caller")
    @APIResponse(responseCode = "412", description = "Somebody was first")
    @APIResponse(responseCode = "422", description = "The note is missing, or somebody has said so already")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response settle(@PathParam("id") UUID id, NoteForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form);
        OpeningAlert settled =
                Seen.of(ifMatch, told.version()).take(version -> desk.noteAlert(id, version, told.note()), () -> null);
        return shown(settled).answer();
    }

    private static Shown shown(OpeningAlert alert) {
        return new Shown(alert.getVersion(), AlertJson.of(alert));
    }
}
