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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.skills.Education;
import org.sapar.registry.skills.HeldLicence;
import org.sapar.registry.skills.KnownLanguage;
import org.sapar.registry.skills.KnownTrade;
import org.sapar.registry.skills.SkillDesk;

/** What migrants can do. */
@Path("/migrants/{id}/skills")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class SkillResource {

    private static final String KEY = "A UUID, the id of the record";

    private static final String ADDRESS = "migrants/{id}/skills";

    @EJB
    SkillDesk desk;

    @Inject
    Clock clock;

    /** Says that an entry was put on file by mistake. */
    record SkillMistake(
            @Schema(description = "Id of an entry of the file", examples = "0190d7b1-2c3d-7e4f-9a5b-6c7d8e9f9433")
            UUID entryId,

            @Schema(description = "The version of the entry that was seen, unless If-Match names it")
            Integer version,

            String why) {}

    @GET
    @Operation(summary = "See what a migrant can do", description = "as told and as proved")
    @APIResponse(responseCode = "200", description = "All that holds")
    public SkillsJson skills(@PathParam("id") UUID id) {
        return SkillsJson.of(desk.open(id));
    }

    @POST
    @Path("/occupations")
    @Operation(summary = "Put an occupation on file", description = "The same call again gives the same entry.")
    @APIResponseSchema(value = SkillsJson.Trade.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response addTrade(
            @PathParam("id") UUID id,
            SkillsJson.Trade form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var told = Json.sent(form).form(Made.id(form.id(), key), id);
        var made = Made.by(() -> desk.addTrade(told), KnownTrade::getFiledAt, clock);
        return made.answer(ADDRESS, id, new Shown(made.record().getVersion(), SkillsJson.Trade.of(made.record())));
    }

    @POST
    @Path("/languages")
    @Operation(summary = "Put a language on file", description = "The same call again gives the same entry.")
    @APIResponseSchema(value = SkillsJson.Language.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response addLanguage(
            @PathParam("id") UUID id,
            SkillsJson.Language form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var told = Json.sent(form).form(Made.id(form.id(), key), id);
        var made = Made.by(() -> desk.addLanguage(told), KnownLanguage::getFiledAt, clock);
        return made.answer(ADDRESS, id, new Shown(made.record().getVersion(), SkillsJson.Language.of(made.record())));
    }

    @POST
    @Path("/licences")
    @Operation(summary = "Put a licence on file", description = "The same call again gives the same entry.")
    @APIResponseSchema(value = SkillsJson.Licence.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response addLicence(
            @PathParam("id") UUID id,
            SkillsJson.Licence form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var told = Json.sent(form).form(Made.id(form.id(), key), id);
        var made = Made.by(() -> desk.addLicence(told), HeldLicence::getFiledAt, clock);
        return made.answer(ADDRESS, id, new Shown(made.record().getVersion(), SkillsJson.Licence.of(made.record())));
    }

    @POST
    @Path("/education")
    @Operation(summary = "Put education on file", description = "The same call again gives the same entry.")
    @APIResponseSchema(value = SkillsJson.Course.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response addEducation(
            @PathParam("id") UUID id,
            SkillsJson.Course form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var told = Json.sent(form).form(Made.id(form.id(), key), id);
        var made = Made.by(() -> desk.addEducation(told), Education::getFiledAt, clock);
        return made.answer(ADDRESS, id, new Shown(made.record().getVersion(), SkillsJson.Course.of(made.record())));
    }

    @POST
    @Path("/mistakes")
    @Operation(summary = "Say that an entry was put on file by mistake", description = "It stays in the history.")
    @APIResponse(responseCode = "200", description = "What is left")
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "428", description = "No version is named")
    public SkillsJson strike(
            @PathParam("id") UUID id, SkillMistake form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form);
        var left = Seen.of(ifMatch, told.version())
                .take(version -> desk.strike(id, told.entryId(), version, told.why()), () -> null);
        return SkillsJson.of(left);
    }
}
