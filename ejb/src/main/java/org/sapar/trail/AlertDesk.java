package org.sapar.trail;

import static org.sapar.identity.Permission.TRAIL_TRACE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.persistence.Slice;
import org.sapar.persistence.Versions;
import org.sapar.shared.Broken;

/**
 * The desk where the head of post and the data protection officer learn who opened files in an unusual way, and say
 * what came of it.
 */
@Stateless
public class AlertDesk {

    @Inject
    OpenedFiles files;

    @Inject
    Versions versions;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** The alerts of the own post, or of all; the newest first, one more than asked for when there is a next page. */
    @RolesAllowed(TRAIL_TRACE)
    public List<OpeningAlert> alerts(@NotNull @Valid AlertQuery query) {
        if (query.after() != null) {
            var last = known(query.after()).getId();
            return Slice.of(files.newestAfter(last, query.open()), query.size());
        }
        return Slice.of(files.newest(query.open()), query.size(), query.page());
    }

    /** How many alerts wait for somebody to say what came of them. */
    @RolesAllowed(TRAIL_TRACE)
    public long countAlerts() {
        return files.countOpen();
    }

    /**
     * Says what came of an alert.
     *
     * @param version of the alert as it was seen
     * @param note in words
     * @throws Broken if there is none, it is told of the caller, or somebody has said so already; the conflict, if
     *     somebody else was first
     */
    @RolesAllowed(TRAIL_TRACE)
    public OpeningAlert noteAlert(@NotNull UUID id, int version, @Reason @NotBlank @Size(max = 500) String note) {
        var alert = known(id);
        if (alert.getVersion() != version) {
            throw Broken.conflict();
        }
        versions.raise(alert, () -> alert.settle(caller.standing(), clock.instant(), note));
        return alert;
    }

    private OpeningAlert known(UUID id) {
        return files.alert(id).getResultList().stream().findFirst().orElseThrow(Broken::unknown);
    }
}
