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
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.journey.JourneyDesk;
import org.sapar.registry.journey.WorkEnd;

/** What becomes of passages and work that are on file. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
@APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
@APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
@APIResponse(responseCode = "428", description = "No version is named")
public class JourneyEntryResource {

    private static final String STRUCK = "It stays to be seen and counts no more.";

    @EJB
    JourneyDesk desk;

    @POST
    @Path("/crossings/{id}/mistake")
    @Operation(summary = "Say that a passage was put on file by mistake", description = STRUCK)
    @APIResponseSchema(CrossingJson.class)
    public Response strikeCrossing(
            @PathParam("id") UUID id, MistakeForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var why = Json.sent(form).why();
        var seen = Seen.of(ifMatch, form.version());
        return step(seen, version -> desk.strikeCrossing(id, version, why), JourneyResource::shown);
    }

    @POST
    @Path("/employments/{id}/mistake")
    @Operation(summary = "Say that work was put on file by mistake", description = STRUCK)
    @APIResponseSchema(EmploymentJson.class)
    public Response strikeWork(
            @PathParam("id") UUID id, MistakeForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var why = Json.sent(form).why();
        var seen = Seen.of(ifMatch, form.version());
        return step(seen, version -> desk.strikeWork(id, version, why), JourneyResource::shown);
    }

    @POST
    @Path("/employments/{id}/end")
    @Operation(summary = "Say that work has ended", description = "from the version of the work that was seen")
    @APIResponseSchema(EmploymentJson.class)
    @APIResponse(responseCode = "422", description = "It has ended already, or the day cannot be")
    public Response end(@PathParam("id") UUID id, WorkEndForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = new WorkEnd(Json.sent(form).on(), form.reason());
        var seen = Seen.of(ifMatch, form.version());
        return step(seen, version -> desk.end(id, version, told), JourneyResource::shown);
    }

    private static <T> Response step(Seen seen, IntFunction<T> step, Function<T, Shown> shown) {
        return shown.apply(seen.take(step, () -> null)).answer();
    }
}
