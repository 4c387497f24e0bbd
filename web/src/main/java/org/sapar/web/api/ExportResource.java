package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.exchange.ExportAction;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportDesk;
import org.sapar.exchange.ExportFile;
import org.sapar.exchange.ExportFormat;
import org.sapar.exchange.ExportLayout;
import org.sapar.exchange.ExportPurpose;
import org.sapar.exchange.ExportQuery;
import org.sapar.exchange.ExportSought;
import org.sapar.exchange.ExportState;
import org.sapar.exchange.ExportUse;
import org.sapar.exchange.LegalBasis;
import org.sapar.exchange.NewExport;
import org.sapar.exchange.RegisterExport;
import org.sapar.web.exchange.ExportTexts;
import org.sapar.web.exchange.ExportedFile;
import org.sapar.web.shared.Refusals;

/** What leaves the register as a file. */
@Path("/exports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class ExportResource {

    private static final String SIZE = "25";

    @EJB
    ExportDesk desk;

    @Inject
    Clock clock;

    /** Somebody wants people of the register in a file. */
    record ExportForm(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            @Schema(description = "Whom, as the directory takes it; absent for everybody", examples = "Абдыкадыров")
            String q,

            @Schema(description = "Only files that this post keeps", examples = "YEK")
            String keptBy,

            ExportPurpose purpose,

            @Schema(description = "Within the purpose") Set<ExportColumn> columns,

            ExportFormat format,

            @Schema(description = "Who gets it outside; absent for the post's own use")
            String recipient,

            LegalBasis basis,

            @Schema(description = "Why, in words; kept in the disclosure log")
            String why) {

        NewExport form(UUID born, Locale language) {
            return new NewExport(
                    born,
                    new ExportUse(purpose, recipient, basis),
                    new ExportLayout(format, language.getLanguage()),
                    columns,
                    why);
        }
    }

    /** What somebody does with an export. */
    record DecisionForm(
            @Schema(description = "RELEASE, REFUSE or WITHDRAW")
            ExportAction action,

            @Schema(description = "The version that was seen, unless If-Match names it")
            Integer version,

            @Schema(description = "In words; REFUSE needs it")
            String note) {}

    @GET
    @Operation(
            summary = "List exports",
            description = "the newest first; who may release sees those of the post, others their own")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Listing<ExportLine> list(
            @Parameter(description = "Only those in this state") @QueryParam("state") ExportState state,
            @Parameter(description = "Id of the export that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var rows = desk.exports(new ExportQuery(state, 0, size, after));
        return Listing.of(rows, ExportLine::of, size, RegisterExport::getId, address);
    }

    @POST
    @Operation(
            summary = "Ask for people of the register as a file",
            description = "Made at once, or after a second person has released it. Its language is Accept-Language.")
    @APIResponseSchema(value = ExportJson.class, responseCode = "201", responseDescription = "Asked for now")
    @APIResponse(responseCode = "200", description = "Asked for since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(
            responseCode = "422",
            description = "Nobody is meant, the quota is used up, or a field is to be mended")
    public Response ask(
            ExportForm form,
            @Parameter(description = "A UUID, the id of the export") @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var id = Made.id(Json.sent(form).id(), key);
        var language = Refusals.language(languages);
        var sought = new ExportSought(form.q(), form.keptBy());
        var made = Made.by(
                () -> desk.askExport(sought, form.form(id, language), ExportTexts.words(language)),
                file -> file.export().getFiledAt(),
                clock);
        return made.answer("exports/{id}", id, shown(made.record()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Open an export", description = "and see how far it has come")
    @APIResponseSchema(ExportJson.class)
    @APIResponse(responseCode = "404", description = "No such export, or not for the caller")
    public Response open(@PathParam("id") UUID id) {
        return shown(desk.openExport(id)).answer();
    }

    @POST
    @Path("/{id}/actions")
    @Operation(
            summary = "Release or refuse what somebody else wants to take out, or take back one's own",
            description = "Nobody releases what he asked for.")
    @APIResponseSchema(ExportJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was first")
    @APIResponse(responseCode = "412", description = "Somebody was first; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response decide(
            @PathParam("id") UUID id, DecisionForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form);
        ExportFile decided = Seen.of(ifMatch, told.version())
                .take(
                        version -> desk.decideExport(id, version, told.action(), told.note()),
                        () -> shown(desk.openExport(id)));
        return shown(decided).answer();
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Fetch the file", description = "as long as it is kept; only who asked for it may")
    @APIResponse(
            responseCode = "200",
            description = "The workbook, or the table as text in UTF-8",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such export, or not for the caller")
    @APIResponse(responseCode = "422", description = "There is no file, not yet or no more")
    public Response fetch(@PathParam("id") UUID id) {
        var export = desk.fetch(id).export();
        StreamingOutput file = out -> ExportedFile.write(desk, export, out);
        return Response.ok(file)
                .type(export.getLayout().format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ExportedFile.disposition(export))
                .build();
    }

    private static Shown shown(ExportFile file) {
        return new Shown(file.export().getVersion(), ExportJson.of(file));
    }
}
