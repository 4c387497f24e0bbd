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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.papers.PaperLanguage;
import org.sapar.registry.PrintDesk;
import org.sapar.registry.RegistrationAction;
import org.sapar.registry.RegistrationDesk;
import org.sapar.registry.RegistrationFile;
import org.sapar.registry.RegistrationList;
import org.sapar.registry.RegistrationQuery;
import org.sapar.registry.RegistrationRow;
import org.sapar.registry.RegistrationSaid;
import org.sapar.registry.RemovalReason;
import org.sapar.shared.Broken;

/** The entries of the consular register. */
@Path("/registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class RegistrationResource {

    private static final String SIZE = "25";

    private static final String PDF = "application/pdf";

    @EJB
    RegistrationDesk desk;

    @EJB
    PrintDesk printing;

    /** What an officer does with an entry. */
    record MoveForm(
            @Schema(description = "One of the actions of the entry")
            RegistrationAction action,

            @Schema(description = "The version that was seen, unless If-Match names it")
            Integer version,

            @Schema(description = "Why the person is taken off; REMOVE needs it")
            RemovalReason reason,

            @Schema(description = "The day from which the person is not on the register; REMOVE needs it")
            LocalDate since,

            @Schema(
                    description =
                            "In words; REGISTER_AGAIN needs it, and TRANSFER of an entry that is not offered to the post")
            String why) {}

    @GET
    @Operation(
            summary = "List what has to be seen to in the consular register",
            description =
                    "of the caller's posts: what runs out, papers that are missing, who moved here or was taken over")
    @APIResponse(responseCode = "200", description = "A page of lines; what ends first stands first")
    public Listing<RegistrationLine> due(
            @Parameter(description = "Which list") @QueryParam("list") @DefaultValue("RUNNING_OUT")
                    RegistrationList list,
            @Parameter(description = "Only this post", example = "YEK") @QueryParam("post") String post,
            @Parameter(description = "Id of the entry that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var rows = desk.due(new RegistrationQuery(list, post, 0, size, after));
        return Listing.of(rows, RegistrationLine::of, size, RegistrationRow::id, address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Open an entry of the consular register", description = "with its history")
    @APIResponseSchema(RegistrationJson.class)
    @APIResponse(responseCode = "404", description = "No such entry")
    @APIResponse(responseCode = "422", description = "Say first why you open the file of the person")
    public Response open(@PathParam("id") UUID id) {
        return shown(desk.registration(id)).answer();
    }

    @GET
    @Path("/{id}/confirmation")
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Print the confirmation that somebody stands on the consular register, or was taken off it",
            description = "For the post that has the entry. The first call issues the paper under a number; the same is"
                    + " given again as long as nothing in it has changed. A refusal is application/problem+json")
    @APIResponse(
            responseCode = "200",
            description = "The paper as PDF/A-2a",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such entry")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response confirmation(
            @PathParam("id") UUID id,
            @Parameter(description = "Language of the paper: ky, ru or en", example = "ru")
                    @QueryParam("lang")
                    @DefaultValue("ru")
                    String lang) {
        var language = PaperLanguage.of(lang).orElseThrow(() -> Broken.at("lang", "oneOf", "ky, ru, en"));
        var paper = printing.confirmation(id, language);
        return Response.ok(paper.pdf(), PDF)
                .language(language.locale())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.name() + "\"")
                .build();
    }

    @POST
    @Path("/{id}/actions")
    @Operation(
            summary = "Take somebody off the register, enter again, renew, or take over from another post",
            description = "REMOVE, REGISTER_AGAIN and RENEW are for the post that has the entry, TRANSFER for others")
    @APIResponseSchema(RegistrationJson.class)
    @APIResponse(responseCode = "409", description = "Somebody changed the entry meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody changed the entry meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response move(@PathParam("id") UUID id, MoveForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form);
        var said = new RegistrationSaid(told.reason(), told.since(), told.why());
        RegistrationFile moved = Seen.of(ifMatch, told.version())
                .take(version -> desk.move(id, version, told.action(), said), () -> shown(desk.registration(id)));
        return shown(moved).answer();
    }

    private static Shown shown(RegistrationFile file) {
        return new Shown(file.registration().getVersion(), RegistrationJson.of(file));
    }
}
