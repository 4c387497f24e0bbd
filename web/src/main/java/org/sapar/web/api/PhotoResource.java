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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.photos.NewPhoto;
import org.sapar.registry.photos.Photo;
import org.sapar.registry.photos.PhotoDesk;
import org.sapar.registry.photos.PhotoSource;
import org.sapar.shared.Broken;

/** The photos of migrants. */
@Path("/migrants/{id}/photos")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class PhotoResource {

    private static final String JPEG = "image/jpeg";

    private static final String PNG = "image/png";

    @EJB
    PhotoDesk desk;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "List the photos of a migrant",
            description = "the one that is shown first; struck ones are left out")
    @APIResponse(responseCode = "200", description = "All that hold, without the pictures")
    public Listing<PhotoJson> photos(@PathParam("id") UUID id) {
        return new Listing<>(desk.open(id).photos().stream().map(PhotoJson::of).toList(), null);
    }

    @POST
    @Consumes({JPEG, PNG})
    @Operation(
            summary = "Put a photo on file",
            description =
                    "The body is the picture, JPEG or PNG, at least 300 by 400 dots, at most 8 MB and 25 million dots."
                            + " It is turned upright, cut to 35 by 45 and made anew. The same call again gives the same photo.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = PhotoJson.class, responseCode = "201", responseDescription = "On file now")
    @APIResponse(responseCode = "200", description = "On file since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "415", description = "Neither JPEG nor PNG")
    @APIResponse(responseCode = "422", description = "It is no picture that can be taken, or a value is to be mended")
    public Response add(
            @PathParam("id") UUID id,
            byte[] picture,
            @Parameter(description = "What it was made from") @QueryParam("source") PhotoSource source,
            @Parameter(description = "The day on which it was taken", example = "2026-11-20") @QueryParam("takenOn")
                    String takenOn,
            @Parameter(description = "A UUID, the id of the photo") @HeaderParam("Idempotency-Key") String key) {
        var form = new NewPhoto(Made.id(null, key), id, source, day(takenOn));
        var made = Made.by(() -> desk.add(form, picture), Photo::getFiledAt, clock);
        return made.answer("migrants/{id}/photos", id, shown(made.record()));
    }

    private static Shown shown(Photo photo) {
        return new Shown(photo.getVersion(), PhotoJson.of(photo));
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Broken.at("takenOn", "isoDate");
        }
    }
}
