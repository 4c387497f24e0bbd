package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.photos.PhotoDesk;

/** What photos show, and what becomes of one that shows somebody else. */
@Path("/photos/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class PictureResource {

    private static final String JPEG = "image/jpeg";

    @EJB
    PhotoDesk desk;

    @GET
    @Produces({JPEG, MediaType.APPLICATION_JSON})
    @Operation(summary = "Look at a photo", description = "A refusal is application/problem+json")
    @APIResponse(
            responseCode = "200",
            description = "420 by 540 dots, at most 64 KB",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such photo, or it was struck")
    @APIResponse(responseCode = "422", description = "Say first why you open the file of the person")
    public Response look(@PathParam("id") UUID id) {
        return Response.ok(desk.look(id).jpeg(), JPEG)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"photo.jpg\"")
                .build();
    }

    @POST
    @Path("/mistake")
    @Operation(summary = "Say that a photo shows somebody else", description = "The picture is erased.")
    @APIResponse(responseCode = "200", description = "The photos that are left")
    @APIResponse(responseCode = "409", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "412", description = "Somebody was there meanwhile")
    @APIResponse(responseCode = "428", description = "No version is named")
    public Listing<PhotoJson> strike(
            @PathParam("id") UUID id, MistakeForm form, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        var why = Json.sent(form).why();
        var left = Seen.of(ifMatch, form.version()).take(version -> desk.strike(id, version, why), () -> null);
        return new Listing<>(left.photos().stream().map(PhotoJson::of).toList(), null);
    }
}
