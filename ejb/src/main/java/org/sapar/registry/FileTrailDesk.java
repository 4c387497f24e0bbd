package org.sapar.registry;

import static org.sapar.identity.Permission.TRAIL_READ;
import static org.sapar.identity.Permission.TRAIL_TRACE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;
import org.sapar.trail.TrailQuery;
import org.sapar.trail.TrailReader;

/** The desk where somebody learns who saw and changed the file of a migrant. */
@Stateless
public class FileTrailDesk {

    @Inject
    Migrants migrants;

    @Inject
    TrailReader reader;

    @Inject
    FileAccess access;

    @EJB
    Caller caller;

    /**
     * Who saw the file, the newest first; one row more than asked for when there is a next page.
     *
     * @param query of which record and page count
     * @throws Broken if there is no such file, or it is protected and the caller may not see protected people
     * @throws Denied if another post keeps the file and the caller does not see all of them
     */
    @RolesAllowed(TRAIL_TRACE)
    public FileTrail seen(@NotNull @Valid TrailQuery query) {
        var id = query.about();
        var migrant = id == null ? null : migrants.byId(id).orElse(null);
        if (migrant == null) {
            throw Broken.unknown();
        }
        if (!caller.everywhere() && !caller.posts().contains(migrant.getPostCode())) {
            throw new Denied("scope");
        }
        access.shown(id);
        return new FileTrail(
                migrant.getId(),
                migrant.getFileNo(),
                migrant.getNameCyrillic(),
                reader.find(TrailQuery.about(id, query.before(), query.size())));
    }

    /** File numbers of those of the ids that are files of migrants. */
    @RolesAllowed(TRAIL_READ)
    public List<MigrantRow> files(@NotNull @Size(max = 500) List<@NotNull UUID> ids) {
        return ids.isEmpty() ? List.of() : migrants.byIds(ids);
    }
}
