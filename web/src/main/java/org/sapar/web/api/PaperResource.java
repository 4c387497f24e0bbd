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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.DocumentAction;
import org.sapar.registry.DocumentReport;
import org.sapar.registry.Migrant;
import org.sapar.registry.Paper;
import org.sapar.registry.PaperDesk;
import org.sapar.registry.RegistryDesk;

/** The documents of migrants. */
@Path("/migrants/{id}/documents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class PaperResource {

    @EJB
    PaperDesk desk;

    @EJB
    RegistryDesk registry;

    /** A further document. */
    record PaperForm(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            DocumentJson document) {}

    /** What happened to a document. */
    record ReportForm(
            @Schema(description = "Id of a document of the file", examples = "0190d7a4-2b1e-7c3d-9a10-5f2f0c6a9418")
            UUID documentId,

            DocumentAction action,

            @Schema(description = "The day on which it happened")
            LocalDate since,

            @Schema(description = "How it came about; a cancellation needs it")
            String reason) {}

    @POST
    @Operation(summary = "Add a document", description = "The same call again adds it once.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "422", description = "A field has to be mended, or some file has this document")
    public Response add(@PathParam("id") UUID id, PaperForm form, @HeaderParam("Idempotency-Key") String key) {
        var paper = new Paper(Made.id(Json.sent(form).id(), key), id, DocumentJson.form(form.document()));
        desk.add(paper);
        return shown(id).answer();
    }

    @POST
    @Path("/reports")
    @Operation(summary = "Report what happened to a document", description = "From then on it is not taken anywhere.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "This cannot happen to the document as it is")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response report(
            @PathParam("id") UUID id, ReportForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form);
        var report = new DocumentReport(told.documentId(), told.action(), told.since(), told.reason());
        Seen.of(ifMatch, null).take(version -> desk.report(id, version, report), () -> shown(id));
        return shown(id).answer();
    }

    private Shown shown(UUID id) {
        var file = registry.open(id);
        Migrant migrant = file.migrant();
        return new Shown(migrant.getVersion(), MigrantJson.of(migrant, file.registrations()));
    }
}
