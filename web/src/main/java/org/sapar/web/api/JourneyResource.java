package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.journey.BorderCrossing;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.JourneyFile;

/** The journeys of migrants: passages of the border, work, and what is due. */
@Path("/migrants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class JourneyResource {

    private static final String KEY = "A UUID, the id of the record";

    @EJB
    JourneyDesk desk;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/due")
    @Operation(
            summary = "See what is due",
            description = "and where the journey has come to; its ETag is what PUT of the stay has to name in If-Match")
    @APIResponseSchema(DueJson.class)
    @APIResponse(responseCode = "404", description = "No such file")
    public Response due(@PathParam("id") UUID id) {
        return shown(desk.open(id)).answer();
    }

    @PUT
    @Path("/{id}/stay")
    @Operation(summary = "Say how somebody stays in the host country", description = "Gives what is due then.")
    @APIResponseSchema(DueJson.class)
    @APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The field that has to be mended")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response settle(
            @PathParam("id") UUID id, SettlementForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form).form();
        JourneyFile settled =
                Seen.of(ifMatch, null).take(version -> desk.settle(id, version, told), () -> shown(desk.open(id)));
        return shown(settled).answer();
    }

    @GET
    @Path("/{id}/crossings")
    @Operation(summary = "See the passages of the border", description = "the latest first")
    @APIResponse(responseCode = "200", description = "All of them, struck ones too")
    public Listing<CrossingJson> crossings(@PathParam("id") UUID id) {
        return new Listing<>(
                desk.open(id).crossings().stream().map(CrossingJson::of).toList(), null);
    }

    @POST
    @Path("/{id}/crossings")
    @Operation(
            summary = "Put a passage of the border on file",
            description = "The same call again gives the same passage.")
    @APIResponseSchema(value = CrossingJson.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response cross(
            @PathParam("id") UUID id,
            CrossingJson form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var made = Made.id(Json.sent(form).id(), key);
        var told = form.form(made, id);
        var crossing = Made.by(() -> desk.cross(told), BorderCrossing::getFiledAt, clock);
        return crossing.answer("migrants/{id}/crossings", id, shown(crossing.record()));
    }

    @GET
    @Path("/{id}/employments")
    @Operation(summary = "See the work of a migrant", description = "the latest first")
    @APIResponse(responseCode = "200", description = "All of it, struck too")
    public Listing<EmploymentJson> employments(@PathParam("id") UUID id) {
        return new Listing<>(
                desk.open(id).employments().stream().map(EmploymentJson::of).toList(), null);
    }

    @POST
    @Path("/{id}/employments")
    @Operation(summary = "Put work on file", description = "The same call again gives the same work.")
    @APIResponseSchema(value = EmploymentJson.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response employ(
            @PathParam("id") UUID id,
            EmploymentJson form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var made = Made.id(Json.sent(form).id(), key);
        var told = form.form(made, id);
        var employment = Made.by(() -> desk.employ(told), EmploymentRecord::getFiledAt, clock);
        return employment.answer("migrants/{id}/employments", id, shown(employment.record()));
    }

    private static Shown shown(JourneyFile file) {
        return new Shown(file.migrant().getVersion(), DueJson.of(file));
    }

    static Shown shown(BorderCrossing crossing) {
        return new Shown(crossing.getVersion(), CrossingJson.of(crossing));
    }

    static Shown shown(EmploymentRecord employment) {
        return new Shown(employment.getVersion(), EmploymentJson.of(employment));
    }
}
