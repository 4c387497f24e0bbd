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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.journey.JourneyDesk;

/** What becomes of a passage that is on file. */
@Path("/crossings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class CrossingResource {

    @EJB
    JourneyDesk desk;

    @POST
    @Path("/{id}/mistake")
    @Operation(
            summary = "Say that a passage was put on file by mistake",
            description = "It stays to be seen and counts no more.")
    @APIResponseSchema(CrossingJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response strike(
            @PathParam("id") UUID id, MistakeForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var why = Json.sent(form).why();
        var struck =
                Seen.of(ifMatch, form.version()).take(version -> desk.strikeCrossing(id, version, why), () -> null);
        return JourneyResource.shown(struck).answer();
    }
}
