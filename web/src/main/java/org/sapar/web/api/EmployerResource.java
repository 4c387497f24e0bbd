package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.sapar.registry.employers.Employer;
import org.sapar.registry.employers.EmployerDesk;
import org.sapar.registry.employers.EmployerQuery;
import org.sapar.registry.employers.EmployerRow;
import org.sapar.registry.employers.EmployerStanding;
import org.sapar.registry.employers.Judgement;

/** The register of employers. */
@Path("/employers")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.EMPLOYERS)
public class EmployerResource {

    private static final String SIZE = "25";

    @EJB
    EmployerDesk desk;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Look for employers", description = "in the order of their names")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Listing<EmployerLine> find(
            @Parameter(description = "A number, or parts of the name", example = "УралСтройМонтаж") @QueryParam("q")
                    String text,
            @Parameter(description = "How they stand") @QueryParam("standing") EmployerStanding standing,
            @Parameter(description = "Id of the entry that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var query = new EmployerQuery(text, standing, 0, size);
        var rows = after == null ? desk.find(query) : desk.findAfter(query, after);
        return Listing.of(rows, EmployerLine::of, size, EmployerRow::id, address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "See an employer", description = "with the standing; its ETag is what changes have to name")
    @APIResponseSchema(EmployerJson.class)
    @APIResponse(responseCode = "404", description = "No such entry")
    public Response employer(@PathParam("id") UUID id) {
        return shown(id).answer();
    }

    @POST
    @Operation(
            summary = "Put an employer on the register",
            description = "The same call again gives the same entry; a number that an entry has already makes none.")
    @APIResponseSchema(value = EmployerJson.class, responseCode = "201", responseDescription = "On the register now")
    @APIResponse(responseCode = "200", description = "There since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(
            responseCode = "422",
            description = "The field that has to be mended, or the entry that has the number")
    public Response add(
            EmployerJson form,
            @Parameter(description = "A UUID, the id of the record") @HeaderParam("Idempotency-Key") String key) {
        var told = Json.sent(form).form(Made.id(form.id(), key));
        var employer = Made.by(() -> desk.add(told), Employer::getFiledAt, clock);
        return employer.answer("employers/{id}", employer.record().getId(), shown(employer.record()));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Mend the entry of an employer", description = "all of it; what is missing is emptied")
    @APIResponseSchema(EmployerJson.class)
    @APIResponse(responseCode = "409", description = "Somebody saved the entry meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody saved the entry meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "The field that has to be mended")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response amend(
            @PathParam("id") UUID id, EmployerJson form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form).mended();
        var seen = Seen.of(ifMatch, form.version());
        seen.take(version -> desk.amend(id, version, told), () -> shown(id));
        return shown(id).answer();
    }

    @POST
    @Path("/{id}/standing")
    @Operation(
            summary = "Say how an employer stands",
            description = "That stands on the files of those who work there.")
    @APIResponseSchema(EmployerJson.class)
    @APIResponse(responseCode = "409", description = "Somebody saved the entry meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody saved the entry meanwhile; the problem has its ETag")
    @APIResponse(responseCode = "422", description = "He stands so already, or the reason is missing")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response judge(
            @PathParam("id") UUID id, JudgementForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var judgement = new Judgement(Json.sent(form).standing(), form.reason());
        Seen.of(ifMatch, form.version()).take(version -> desk.judge(id, version, judgement), () -> shown(id));
        return shown(id).answer();
    }

    private Shown shown(UUID id) {
        return shown(desk.open(id).employer());
    }

    private static Shown shown(Employer employer) {
        return new Shown(employer.getVersion(), EmployerJson.of(employer));
    }
}
