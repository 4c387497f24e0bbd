package org.sapar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.ConsularRegistration;
import org.sapar.registry.Migrant;
import org.sapar.registry.MigrantQuery;
import org.sapar.registry.MigrantRow;
import org.sapar.registry.RegistryDesk;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Refusals;

/** The files of migrants. */
@Path("/migrants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class MigrantResource {

    private static final String SIZE = "25";

    private static final int ALIKE = 50;

    @EJB
    RegistryDesk desk;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Look for people", description = "by file number, PIN, document number or parts of the name")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Listing<MigrantLine> find(
            @Parameter(description = "What is known, in either script", example = "Абдыкадыров Нурлан") @QueryParam("q")
                    String text,
            @Parameter(description = "The post that keeps the file", example = "YEK") @QueryParam("post") String post,
            @Parameter(description = "Id of the file that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var query = new MigrantQuery(text, post, 0, size);
        var rows = after == null ? desk.find(query) : desk.findAfter(query, after);
        return Listing.of(rows, MigrantLine::of, size, MigrantRow::id, address);
    }

    @GET
    @Path("/alike")
    @Operation(
            summary = "Look for people whose names are spelled a little otherwise",
            description = "For when nobody was found: one slip in a word, two in a long one.")
    @APIResponse(responseCode = "200", description = "The first fifty")
    public Listing<MigrantLine> alike(
            @Parameter(description = "Parts of the name, in either script", example = "Абдыкодыров") @QueryParam("q")
                    String text,
            @Parameter(description = "The post that keeps the file", example = "YEK") @QueryParam("post") String post,
            @Context UriInfo address) {
        var rows = desk.alike(new MigrantQuery(text, post, 0, ALIKE));
        return Listing.of(rows, MigrantLine::of, ALIKE, MigrantRow::id, address);
    }

    @POST
    @Path("/check")
    @Operation(
            summary = "See whether a person is on file already",
            description = "Compares numbers, birth date and names across scripts; whatever is known may be sent.")
    @APIResponse(responseCode = "200", description = "Files that may be of the person, the likeliest first")
    public SuspectsJson check(PersonSoughtForm known, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return SuspectsJson.of(desk.check(Json.sent(known).form()), Refusals.language(languages));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Open a file", description = "Its ETag is what an amendment has to name in If-Match.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "404", description = "No such file, or not for the caller")
    public Response open(@PathParam("id") UUID id) {
        return shown(id).answer();
    }

    @POST
    @Path("/{id}/openings")
    @Operation(
            summary = "Say why one opens the file of somebody to whom one's post has no tie",
            description =
                    "Without it the file, its journey and its documents answer 422. The reason holds for 12 hours.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "404", description = "No such file")
    public Response openFor(@PathParam("id") UUID id, SuspicionResource.Opening opening) {
        var reason = Json.sent(opening).reason();
        var file = Once.change(() -> desk.openFor(id, reason));
        return shown(file.migrant(), file.registrations()).answer();
    }

    @POST
    @Operation(summary = "Put a migrant on file", description = "The same call again gives the same file.")
    @APIResponseSchema(value = MigrantJson.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "A field has to be mended, or the person is on file already")
    public Response register(
            RegistrationForm form,
            @Parameter(description = "A UUID, the id of the file") @HeaderParam("Idempotency-Key") String key) {
        var id = Made.id(Json.sent(form).id(), key);
        var told = form.form(id);
        var made = Made.by(() -> desk.registerBeside(told, form.toldApart()), Migrant::getFiledAt, clock);
        var registrations =
                made.isNew() ? List.<ConsularRegistration>of() : desk.open(id).registrations();
        return made.answer("migrants/{id}", id, shown(made.record(), registrations));
    }

    @POST
    @Path("/{id}/recognition")
    @Operation(
            summary = "Recognise somebody who is on file",
            description = "Adds the names, the document, the number and the stay that the file has not.")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The file has another PIN, or another file has it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response recognise(
            @PathParam("id") UUID id, RegistrationForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form).form(Made.id(form.id(), null));
        return amended(id, ifMatch, version -> desk.recognise(id, version, told));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Amend spelling, contact and stay")
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response amend(
            @PathParam("id") UUID id, AmendmentForm told, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var form = Json.sent(told).form();
        return amended(id, ifMatch, version -> desk.amend(id, version, form));
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Amend only what is named", description = "Merges as RFC 7396 says.")
    @RequestBody(content = @Content(schema = @Schema(implementation = AmendmentForm.class)))
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") UUID id, JsonNode changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch)
            throws JsonProcessingException {
        var seen = Seen.of(ifMatch, null);
        var told = Json.merged(AmendmentForm.of(desk.open(id).migrant()), changes, AmendmentForm.class)
                .form();
        return amended(id, seen, version -> desk.amend(id, version, told));
    }

    @POST
    @Path("/{id}/corrections")
    @Operation(
            summary = "Correct who the person is",
            description = "Birth, sex, citizenship, PIN and the name as in the passport; what is not named stays.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorrectionForm.class)))
    @APIResponseSchema(MigrantJson.class)
    @APIResponse(responseCode = "412", description = "Somebody saved the file meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "Nothing differs from the file, or a field has to be mended")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") UUID id, JsonNode changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch)
            throws JsonProcessingException {
        var seen = Seen.of(ifMatch, null);
        var told = CorrectionForm.of(desk.open(id).migrant(), changes).form();
        return amended(id, seen, version -> desk.correct(id, version, told));
    }

    private Response amended(UUID id, String ifMatch, IntFunction<Migrant> step) {
        return amended(id, Seen.of(ifMatch, null), step);
    }

    private Response amended(UUID id, Seen seen, IntFunction<Migrant> step) {
        seen.take(step, () -> shown(id));
        return open(id);
    }

    private Shown shown(UUID id) {
        var file = desk.open(id);
        return shown(file.migrant(), file.registrations());
    }

    private static Shown shown(Migrant migrant, List<ConsularRegistration> registrations) {
        return new Shown(migrant.getVersion(), MigrantJson.of(migrant, registrations));
    }
}
