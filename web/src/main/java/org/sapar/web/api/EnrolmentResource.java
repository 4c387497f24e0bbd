package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.training.Enrolment;
import org.sapar.training.NewEnrolment;
import org.sapar.training.TrainingDesk;

/** Who is enrolled in a session. */
@Path("/training")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.TRAINING)
public class EnrolmentResource {

    @EJB
    TrainingDesk desk;

    @Inject
    Clock clock;

    @GET
    @Path("/sessions/{id}/enrolments")
    @Operation(summary = "See the learners of a session", description = "in the order of their application")
    @APIResponse(responseCode = "200", description = "All of them")
    public Listing<EnrolmentJson> enrolments(@PathParam("id") UUID session) {
        return new Listing<>(SessionJson.enrolments(desk.file(session)), null);
    }

    @POST
    @Path("/sessions/{id}/enrolments")
    @Operation(
            summary = "Enrol a migrant",
            description = "or put the person on the waiting list when the session is full. The same call again gives"
                    + " the same enrolment.")
    @APIResponseSchema(value = EnrolmentJson.class, responseCode = "201", responseDescription = "Enrolled now")
    @APIResponse(responseCode = "200", description = "Enrolled when the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response enrol(
            @PathParam("id") UUID session,
            EnrolmentForm form,
            @Parameter(description = "A UUID, the id of the enrolment") @HeaderParam("Idempotency-Key") String key) {
        var id = Made.id(Json.sent(form).id(), key);
        var told = new NewEnrolment(id, session, form.migrantId());
        var made = Made.by(() -> desk.enrol(told), Enrolment::getFiledAt, clock);
        return made.answer("training/enrolments/{id}", id, shown(desk.enrolment(id)));
    }

    @GET
    @Path("/enrolments/{id}")
    @Operation(summary = "See one enrolment", description = "with the attendance so far")
    @APIResponseSchema(EnrolmentJson.class)
    @APIResponse(responseCode = "404", description = "No such enrolment, or not for the caller")
    public Response enrolment(@PathParam("id") UUID id) {
        return shown(desk.enrolment(id)).answer();
    }

    @POST
    @Path("/enrolments/{id}/withdrawal")
    @Operation(
            summary = "Withdraw somebody",
            description = "from the version of the enrolment that was seen; who waits longest moves up. Gives the"
                    + " session.")
    @APIResponseSchema(SessionJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile; the problem has the ETag")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response withdraw(
            @PathParam("id") UUID id, WithdrawalForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var seen = Seen.of(ifMatch, form == null ? null : form.version());
        return SessionResource.shown(seen.take(version -> desk.withdraw(id, version), () -> shown(desk.enrolment(id))))
                .answer();
    }

    private static Shown shown(Enrolment enrolment) {
        return new Shown(enrolment.getVersion(), EnrolmentJson.of(enrolment));
    }
}
