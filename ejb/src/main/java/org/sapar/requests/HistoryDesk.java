package org.sapar.requests;

import static org.sapar.identity.Permission.REQUESTS_READ;

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

/** The desk where a post learns what other posts have done for somebody whom it serves now. */
@Stateless
public class HistoryDesk {

    @Inject
    ServiceHistory history;

    @Inject
    FileAccess access;

    @EJB
    Caller caller;

    /**
     * What the person asked other posts for, the newest first: ordinary services only, and none for those who see the
     * requests of all posts anyway.
     *
     * @throws Broken if there is no such file, or the caller has to say first why he opens it
     */
    @RolesAllowed(REQUESTS_READ)
    public List<ServiceElsewhere> elsewhere(@NotNull UUID migrant) {
        var file = access.open(migrant).getId();
        var posts = caller.posts();
        return caller.everywhere() || posts.isEmpty() ? List.of() : history.elsewhere(file, posts);
    }
}
