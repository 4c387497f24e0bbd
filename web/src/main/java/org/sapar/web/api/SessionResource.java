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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.training.SessionFile;
import org.sapar.training.SessionRow;
import org.sapar.training.SessionState;
import org.sapar.training.TrainingDesk;

/**
 * Sessions of training programmes.
 *
 * <p>Its path is that of {@link EnrolmentResource}: of two classes, the one with the longer path would get all calls
 * below it.
 */
@Path("/training")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.TRAINING)
public class SessionResource {

    @EJB
    TrainingDesk desk;

    @Inject
    Clock clock;

    @GET
    @Path("/sessions")
    @Operation(summary = "See the sessions", description = "of the centres that the caller may see, the latest first")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Listing<SessionLine> sessions(
            @QueryParam("state") SessionState state,
            @Parameter(description = "Code of the centre", example = "BSH01") @QueryParam("centre") String centre,
            @Parameter(description = "Id of the session that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Context UriInfo address) {
        var rows = after == null ? desk.sessions(state, centre, 0) : desk.sessionsAfter(state, centre, after);
        return Listing.of(rows, SessionLine::of, TrainingDesk.PAGE, SessionRow::id, address);
    }

    @POST
    @Path("/sessions")
    @Operation(
            summary = "Plan a session",
            description = "at the caller's centre. The same call again gives the same session.")
    @APIResponseSchema(value = SessionJson.class, responseCode = "201", responseDescription = "Planned now")
    @APIResponse(responseCode = "200", description = "Planned when the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "A field has to be mended")
    public Response plan(
            SessionForm form,
            @Parameter(description = "A UUID, the id of the session") @HeaderParam("Idempotency-Key") String key) {
        var id = Made.id(Json.sent(form).id(), key);
        var told = form.form(id);
        var made = Made.by(() -> desk.plan(told), file -> file.session().getFiledAt(), clock);
        return made.answer("training/sessions/{id}", id, shown(made.record()));
    }

    @GET
    @Path("/sessions/{id}")
    @Operation(summary = "See one session", description = "with its learners and what the caller may do now")
    @APIResponseSchema(SessionJson.class)
    @APIResponse(responseCode = "404", description = "No such session, or not for the caller")
    public Response file(@PathParam("id") UUID id) {
        return shown(desk.file(id)).answer();
    }

    @POST
    @Path("/sessions/{id}/actions")
    @Operation(summary = "Open enrolment, begin, finish or cancel")
    @APIResponseSchema(SessionJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile; the problem has the ETag")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response perform(
            @PathParam("id") UUID id, SessionStepForm step, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var seen = Seen.of(ifMatch, Json.sent(step).version());
        return shown(seen.take(version -> desk.perform(id, version, step.action()), () -> shown(desk.file(id))))
                .answer();
    }

    @PUT
    @Path("/sessions/{id}/attendance")
    @Operation(summary = "Record the attendance of the group at once")
    @APIResponseSchema(SessionJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile; the problem has the ETag")
    @APIResponse(responseCode = "422", description = "A line has to be mended")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response attend(
            @PathParam("id") UUID id, SheetForm sheet, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var seen = Seen.of(ifMatch, Json.sent(sheet).version());
        var lines = sheet.form();
        return shown(seen.take(version -> desk.attend(id, version, lines), () -> shown(desk.file(id))))
                .answer();
    }

    static Shown shown(SessionFile file) {
        return new Shown(file.session().getVersion(), SessionJson.of(file));
    }
}
