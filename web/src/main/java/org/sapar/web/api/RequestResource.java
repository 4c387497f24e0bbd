package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.requests.QueueQuery;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.RequestFile;
import org.sapar.requests.RequestState;

/** Consular services asked for and given. */
@Path("/requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.REQUESTS)
public class RequestResource {

    @EJB
    RequestDesk desk;

    @Inject
    Clock clock;

    /** Which requests somebody wants to see. */
    public static class Wanted {

        @Parameter(description = "Absent for all that are open")
        @QueryParam("state")
        RequestState state;

        @Parameter(description = "Code of the request type", example = "RTN-A")
        @QueryParam("type")
        String type;

        @Parameter(description = "Code of the post", example = "YEK")
        @QueryParam("post")
        String post;

        @Parameter(description = "Only those past their due day")
        @QueryParam("overdue")
        @DefaultValue("false")
        Boolean overdue;

        @Parameter(description = "Id of the request that the page begins after; next has it")
        @QueryParam(Listing.AFTER)
        UUID after;

        QueueQuery query() {
            return new QueueQuery(state, type, post, overdue, 0);
        }
    }

    @GET
    @Operation(summary = "See the queue", description = "of the posts that the caller may see, the most urgent first")
    @APIResponse(responseCode = "200", description = "A page of lines, and what the queue holds")
    public QueueJson queue(@BeanParam Wanted wanted, @Context UriInfo address) {
        var query = wanted.query();
        return QueueJson.of(wanted.after == null ? desk.queue(query) : desk.queueAfter(query, wanted.after), address);
    }

    @POST
    @Operation(
            summary = "Open a request",
            description = "at the caller's post. The same call again gives the same request.")
    @APIResponseSchema(value = RequestJson.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "A field has to be mended")
    public Response open(
            RequestForm form,
            @Parameter(description = "A UUID, the id of the request") @HeaderParam("Idempotency-Key") String key) {
        var id = Made.id(Json.sent(form).id(), key);
        var told = form.form(id);
        var made = Made.by(() -> desk.open(told), file -> file.request().getFiledAt(), clock);
        return made.answer("requests/{id}", id, shown(made.record()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "See one request", description = "and what the caller may do with it now")
    @APIResponseSchema(RequestJson.class)
    @APIResponse(responseCode = "404", description = "No such request, or not for the caller")
    public Response file(@PathParam("id") UUID id) {
        return shown(desk.file(id)).answer();
    }

    @POST
    @Path("/{id}/actions")
    @Operation(
            summary = "Move a request along",
            description = "from the version that was seen, which If-Match or the member version names")
    @APIResponseSchema(RequestJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile; the problem has the ETag")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response perform(
            @PathParam("id") UUID id, StepForm step, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var seen = Seen.of(ifMatch, Json.sent(step).version());
        return shown(seen.take(
                        version -> desk.perform(id, version, step.action(), step.said()), () -> shown(desk.file(id))))
                .answer();
    }

    private static Shown shown(RequestFile file) {
        return new Shown(file.request().getVersion(), RequestJson.of(file));
    }
}
