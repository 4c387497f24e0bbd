package org.sapar.trail;

import static org.sapar.identity.Permission.TRAIL_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;

/** The desk of the data protection officer: who did and saw what, and whether it still stands as it was written. */
@Stateless
public class TrailDesk {

    /** Who counts what waits for its seal looks back no further; older rows raise an alarm. */
    private static final Duration WAITING = Duration.ofHours(1);

    @Inject
    TrailReader reader;

    @Inject
    TrailRows rows;

    @Inject
    Seals seals;

    @Inject
    SealWatch watch;

    /** A page of the Trail, the newest first; one row more than asked for when there is a next page. */
    @RolesAllowed(TRAIL_READ)
    public List<TrailRow> find(@NotNull @Valid TrailQuery query) {
        return reader.find(query);
    }

    /**
     * One row with its seal.
     *
     * @throws Broken if there is none
     */
    @RolesAllowed(TRAIL_READ)
    public TrailFile open(@NotNull UUID id) {
        var row = rows.row(id).orElseThrow(Broken::unknown);
        var trail = rows.trail(id).orElseThrow(Broken::unknown);
        return new TrailFile(
                row,
                trail.getVersion(),
                trail.getSought(),
                watch.isGenuine(trail),
                seals.of(id).orElse(null));
    }

    /** How the whole stands: what is sealed, what waits, what was proved last, what is wrong. */
    @RolesAllowed(TRAIL_READ)
    public SealState seals() {
        var since = Ages.first(Ages.millis(Ids.next()) - WAITING.toMillis());
        return watch.state(seals.last().orElse(null), seals.countUnsealed(since));
    }
}
