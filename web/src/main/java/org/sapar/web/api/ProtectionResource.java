package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.Migrant;
import org.sapar.registry.Protection;
import org.sapar.registry.ProtectionDesk;
import org.sapar.registry.RegistryDesk;

/** The protection of migrants who are in danger. */
@Path("/migrants/{id}/protection")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
@APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
@APIResponse(responseCode = "428", description = "If-Match is missing")
public class ProtectionResource {

    @EJB
    ProtectionDesk desk;

    @EJB
    RegistryDesk registry;

    /** Under which name, and why. */
    record ProtectionForm(
            @Schema(
                    description = "The one name that everybody sees; no part of a name of the person",
                    examples = "Айгүл")
            String alias,

            @Schema(description = "Kept in the Trail") String reason) {}

    /** Why the protection ends. */
    record ReleaseForm(
            @Schema(description = "Kept in the Trail") String why) {}

    @PUT
    @Operation(
            summary = "Put a file under protection",
            description = "or give it another alias. From then on it opens for registry-protect alone.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "422", description = "The alias tells who it is")
    public Response protect(
            @PathParam("id") UUID id, ProtectionForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = new Protection(Json.sent(form).alias(), form.reason());
        return changed(id, ifMatch, version -> desk.protect(id, version, told));
    }

    @POST
    @Path("/end")
    @Operation(summary = "End the protection of a file", description = "It goes by its names again.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "422", description = "The file is not protected")
    public Response release(
            @PathParam("id") UUID id, ReleaseForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var why = Json.sent(form).why();
        return changed(id, ifMatch, version -> desk.release(id, version, why));
    }

    private Response changed(UUID id, String ifMatch, IntFunction<Migrant> step) {
        Seen.of(ifMatch, null).take(step, () -> shown(id));
        return shown(id).answer();
    }

    private Shown shown(UUID id) {
        var file = registry.open(id);
        return new Shown(file.migrant().getVersion(), MigrantJson.of(file.migrant(), file.registrations()));
    }
}
