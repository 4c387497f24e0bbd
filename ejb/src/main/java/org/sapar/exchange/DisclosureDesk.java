package org.sapar.exchange;

import static org.sapar.identity.Permission.TRAIL_TRACE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.registry.FileAccess;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/** The desk where somebody learns to whom the data of a migrant were given. */
@Stateless
public class DisclosureDesk {

    /** More than anybody reads; older ones stand in the exports themselves. */
    private static final int MOST = 1_000;

    @Inject
    Exports exports;

    @Inject
    ExportPeople people;

    @Inject
    FileAccess access;

    @EJB
    Caller caller;

    /**
     * To whom the data of the person were given, by whichever post, the latest first.
     *
     * @param id of the file of the migrant
     * @throws Broken if there is no such file, or it is protected and the caller may not see protected people
     * @throws Denied if another post keeps the file and the caller does not see all of them
     */
    @RolesAllowed(TRAIL_TRACE)
    public List<Disclosure> givenOf(@NotNull UUID id) {
        var keeper = exports.keeper(id).orElseThrow(Broken::unknown);
        if (!caller.everywhere() && !caller.posts().contains(keeper)) {
            throw new Denied("scope");
        }
        access.shown(id);
        return people.given(id, MOST);
    }
}
