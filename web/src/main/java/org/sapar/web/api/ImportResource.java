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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportDefaults;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.ListField;
import org.sapar.exchange.Mapping;
import org.sapar.exchange.RowDecision;
import org.sapar.exchange.RowState;
import org.sapar.registry.StayPurpose;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Refusals;

/** Lists of people that are sent in. */
@Path("/imports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class ImportResource {

    @EJB
    ImportDesk desk;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String languages;

    /** What is done with a list. */
    record ImportStep(
            ImportAction action,

            @Schema(description = "For CHECK: one for each column, null for one that is not read")
            List<ListField> fields,

            @Schema(description = "For CHECK: what holds where a line says nothing")
            Defaults defaults,

            @Schema(description = "For CHECK: that the people agreed and the post keeps what they signed")
            boolean consent) {

        /** What holds where a line says nothing. */
        @Schema(name = "ImportDefaults")
        record Defaults(
                @Schema(examples = "KG") String citizenship,

                @Schema(examples = "RU-SVE") String region,

                StayPurpose purpose,

                @Schema(examples = "ru") String language) {}

        Mapping mapping() {
            var missing = Json.sent(defaults);
            return new Mapping(
                    Json.sent(fields),
                    new ImportDefaults(missing.citizenship(), missing.region(), missing.purpose(), missing.language()),
                    consent);
        }
    }

    /** What is said of a line that was parked. */
    record RowStep(
            RowDecision.Kind kind,

            @Schema(description = "The version of the line that was seen")
            Integer version,

            @Schema(description = "For SAME_PERSON: id of the file")
            UUID migrantId,

            @Schema(description = "For SAME_PERSON: the version of the file that was seen")
            Integer migrantVersion) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Send in a list of people",
            description = "XLSX or CSV as it is, at most 32 MB; the same call again gives the same list.")
    @APIResponseSchema(value = ImportJson.class, responseCode = "200")
    @APIResponse(responseCode = "422", description = "It is no list, or larger than a list may be")
    public Response receive(
            byte[] content,
            @Parameter(description = "Name of the file", example = "people.csv")
                    @QueryParam("name")
                    @DefaultValue("list.csv")
                    String name,
            @Parameter(description = "A UUID, the id of the list") @HeaderParam("Idempotency-Key") String key) {
        var id = Made.id(null, key);
        return shown(Once.submit(() -> desk.receive(id, name, content))).answer();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "See how far a list has come")
    @APIResponseSchema(ImportJson.class)
    @APIResponse(responseCode = "404", description = "No such list, or not for the caller")
    public Response open(@PathParam("id") UUID id) {
        return shown(desk.open(id)).answer();
    }

    @POST
    @Path("/{id}/actions")
    @Operation(
            summary = "Check, file, withdraw or discard a list",
            description = "The work goes on after the answer; GET tells how far it is.")
    @APIResponseSchema(ImportJson.class)
    @APIResponse(responseCode = "412", description = "Somebody changed the list meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response perform(
            @PathParam("id") UUID id, ImportStep step, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(step);
        var seen = Seen.of(ifMatch, null);
        return shown(seen.take(
                        version -> told.action() == ImportAction.CHECK
                                ? desk.check(id, version, told.mapping())
                                : desk.perform(id, version, told.action()),
                        () -> shown(desk.open(id))))
                .answer();
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "Read lines of a list", description = "At most 200, in the order of the list")
    @APIResponse(responseCode = "200", description = "Lines")
    public List<ImportRowJson> rows(
            @PathParam("id") UUID id,
            @Parameter(description = "Only those in this state") @QueryParam("state") RowState state,
            @Parameter(description = "So many are passed over") @QueryParam("from") @DefaultValue("0") int from,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") int size) {
        var states = state == null ? Set.of(RowState.values()) : Set.of(state);
        return desk.rows(id, states, from, size).stream()
                .limit(size)
                .map(row -> ImportRowJson.of(row, Refusals.language(languages)))
                .toList();
    }

    @POST
    @Path("/{id}/rows/{row}/decisions")
    @Operation(summary = "Decide about a line that was parked")
    @APIResponseSchema(ImportRowJson.class)
    @APIResponse(responseCode = "409", description = "Somebody decided about it meanwhile")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response decide(@PathParam("id") UUID id, @PathParam("row") UUID row, RowStep step) {
        var told = Json.sent(step);
        var decision = new RowDecision(
                told.kind(), told.migrantId(), told.migrantVersion() == null ? -1 : told.migrantVersion());
        var seen = told.version() == null ? -1 : told.version();
        var decided = Once.change(() -> desk.decide(id, row, seen, decision));
        return Response.ok(ImportRowJson.of(decided, Refusals.language(languages)))
                .build();
    }

    private static Shown shown(ImportFile file) {
        return new Shown(file.batch().getVersion(), ImportJson.of(file));
    }
}
