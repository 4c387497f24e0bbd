package org.sapar.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sapar.registry.GroupAction;
import org.sapar.registry.GroupChoice;
import org.sapar.registry.GroupDesk;
import org.sapar.registry.GroupFile;
import org.sapar.registry.GroupQuery;
import org.sapar.registry.GroupWish;
import org.sapar.registry.NewGroupChange;
import org.sapar.web.shared.Once;

/** Many files that are changed as one, and changed back. */
@Path("/group-changes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Api.MIGRANTS)
public class GroupChangeResource {

    private static final String SIZE = "25";

    @EJB
    GroupDesk desk;

    @Inject
    Clock clock;

    /** Whom somebody means, and what is to be told of them. */
    @Schema(name = "GroupChoice")
    record ChoiceForm(
            @Schema(description = "Ids of files; if there are none, those whom q and keptBy mean")
            List<UUID> files,

            @Schema(description = "Whom, as the directory takes it", examples = "Абдыкадыров")
            String q,

            @Schema(description = "Only files that this post keeps", examples = "YEK")
            String keptBy,

            @Schema(description = "What is to be changed; absent to see who can be changed at all")
            GroupAction action,

            @Schema(description = "The language, or the region by ISO 3166-2", examples = "RU-CHE")
            String value) {

        GroupChoice choice() {
            return new GroupChoice(files == null ? List.of() : files, q, keptBy);
        }

        GroupWish wish() {
            return action == null ? null : new GroupWish(action, value);
        }
    }

    /** Many files that are to be changed as one. */
    @Schema(name = "NewGroupChange")
    record ChangeForm(
            @Schema(
                    description =
                            "Born with the form, so that it can be sent again; also by the header Idempotency-Key")
            UUID id,

            GroupAction action,

            @Schema(description = "The language, or the region by ISO 3166-2", examples = "RU-CHE")
            String value,

            @Schema(description = "As the preview gave them")
            List<GroupPreviewJson.Seen> files) {

        NewGroupChange form(UUID born) {
            return new NewGroupChange(
                    born,
                    new GroupWish(action, value),
                    files == null
                            ? null
                            : files.stream()
                                    .map(seen -> seen == null ? null : seen.form())
                                    .toList());
        }
    }

    @POST
    @Path("/preview")
    @Operation(
            summary = "See what would become of many files",
            description = "Nothing is changed. Its files are what a change is made of.")
    @APIResponse(responseCode = "200", description = "How many would be changed from what, and which would not")
    @APIResponse(responseCode = "422", description = "Nobody is meant, or too many are")
    public GroupPreviewJson preview(ChoiceForm form) {
        var told = Json.sent(form);
        return GroupPreviewJson.of(desk.previewGroup(told.choice(), told.wish()));
    }

    @POST
    @Operation(
            summary = "Change many files as one",
            description = "Files that somebody has saved since, or that cannot be changed, are left and named.")
    @APIResponseSchema(value = GroupChangeJson.class, responseCode = "201", responseDescription = "Changed now")
    @APIResponse(responseCode = "200", description = "Changed since the same call was made before")
    @APIResponse(responseCode = "409", description = "The id belongs to another call")
    @APIResponse(responseCode = "422", description = "The rule that stands in the way")
    public Response change(
            ChangeForm form,
            @Parameter(description = "A UUID, the id of the change") @HeaderParam("Idempotency-Key") String key) {
        var id = Made.id(Json.sent(form).id(), key);
        var made = Made.by(
                () -> desk.changeGroup(form.form(id)), file -> file.change().getFiledAt(), clock);
        return made.answer("group-changes/{id}", id, shown(made.record()));
    }

    @GET
    @Operation(
            summary = "List changes of many files",
            description = "the newest first; heads of posts see those of their post, others their own")
    @APIResponse(responseCode = "200", description = "A page of lines")
    public Listing<GroupChangeJson.Line> list(
            @Parameter(description = "Id of the change that the page begins after; next has it")
                    @QueryParam(Listing.AFTER)
                    UUID after,
            @Parameter(description = "Lines of a page, at most 200") @QueryParam("size") @DefaultValue(SIZE)
                    Integer size,
            @Context UriInfo address) {
        var rows = desk.groups(new GroupQuery(0, size, after));
        return Listing.of(
                rows, GroupChangeJson.Line::of, size, row -> row.change().getId(), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Open a change of many files", description = "and see what became of each that was left")
    @APIResponseSchema(GroupChangeJson.class)
    @APIResponse(responseCode = "404", description = "No such change, or not for the caller")
    public Response open(@PathParam("id") UUID id) {
        return shown(desk.openGroup(id)).answer();
    }

    @POST
    @Path("/{id}/undo")
    @Operation(
            summary = "Undo a change of many files",
            description = "Each file says again what it said before, unless somebody has saved it since.")
    @APIResponseSchema(GroupChangeJson.class)
    @APIResponse(responseCode = "404", description = "No such change, or not for the caller")
    @APIResponse(responseCode = "422", description = "It was undone before, or its time is over")
    public Response undo(@PathParam("id") UUID id) {
        return shown(Once.change(() -> desk.undoGroup(id))).answer();
    }

    private static Shown shown(GroupFile file) {
        return new Shown(file.change().getVersion(), GroupChangeJson.of(file));
    }
}
