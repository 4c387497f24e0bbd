package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.journey.EmploymentRecord;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.WorkEnd;

/** What becomes of work that is on file. */
@Path("/employments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class EmploymentResource {

    @EJB
    JourneyDesk desk;

    @POST
    @Path("/{id}/end")
    @Operation(summary = "Say that work has ended", description = "from the version of the work that was seen")
    @APIResponseSchema(EmploymentJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "422", description = "It has ended already, or the day cannot be")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response end(@PathParam("id") UUID id, WorkEndForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = new WorkEnd(Json.sent(form).on(), form.reason());
        return step(Seen.of(ifMatch, form.version()), version -> desk.end(id, version, told));
    }

    @POST
    @Path("/{id}/mistake")
    @Operation(
            summary = "Say that work was put on file by mistake",
            description = "It stays to be seen and counts no more.")
    @APIResponseSchema(EmploymentJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response strike(
            @PathParam("id") UUID id, MistakeForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var why = Json.sent(form).why();
        return step(Seen.of(ifMatch, form.version()), version -> desk.strikeWork(id, version, why));
    }

    private static Response step(Seen seen, IntFunction<EmploymentRecord> step) {
        return JourneyResource.shown(seen.take(step, () -> null)).answer();
    }
}
