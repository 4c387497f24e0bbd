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
import org.sapar.registry.contacts.Contact;
import org.sapar.registry.contacts.ContactDesk;

/** Numbers and addresses of migrants, with what has to be heeded. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class ContactResource {

    private static final String KEY = "A UUID, the id of the record";

    @EJB
    ContactDesk desk;

    @Inject
    Clock clock;

    @GET
    @Path("/migrants/{id}/contacts")
    @Operation(
            summary = "See the numbers and addresses of a migrant",
            description = "the latest first, those that ended last")
    @APIResponse(responseCode = "200", description = "All of them")
    public Listing<ContactJson> contacts(@PathParam("id") UUID id) {
        return new Listing<>(
                desk.contacts(id).contacts().stream().map(ContactJson::of).toList(), null);
    }

    @POST
    @Path("/migrants/{id}/contacts")
    @Operation(summary = "Put a number or address on file", description = "The same call again gives the same record.")
    @APIResponseSchema(value = ContactJson.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response add(
            @PathParam("id") UUID id,
            ContactJson form,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") String key) {
        var told = Json.sent(form).form(Made.id(form.id(), key), id);
        var made = Made.by(() -> desk.addContact(told), Contact::getFiledAt, clock);
        return made.answer("migrants/{id}/contacts", id, shown(made.record()));
    }

    @PUT
    @Path("/contacts/{id}")
    @Operation(summary = "Change a number or address", description = "on the version that was seen")
    @APIResponseSchema(ContactJson.class)
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") UUID id, ContactJson form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var told = Json.sent(form);
        return shown(Seen.of(ifMatch, null)
                        .take(version -> desk.changeContact(id, version, told.reached(), told.heeded()), () -> null))
                .answer();
    }

    @POST
    @Path("/contacts/{id}/end")
    @Operation(summary = "Say that a number or address holds no more", description = "It stays to be seen.")
    @APIResponseSchema(ContactJson.class)
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "422", description = "It has ended already, or the day cannot be")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Response end(@PathParam("id") UUID id, EndForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var on = Json.sent(form).on();
        return shown(Seen.of(ifMatch, form.version()).take(version -> desk.endContact(id, version, on), () -> null))
                .answer();
    }

    private static Shown shown(Contact record) {
        return new Shown(record.getVersion(), ContactJson.of(record));
    }
}
