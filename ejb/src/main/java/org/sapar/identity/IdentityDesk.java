package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.sapar.persistence.Conflicts;

/** The door: asked on each request where the caller stands, before any desk is. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityDesk {

    @EJB
    Caller caller;

    @EJB
    StaffDirectory directory;

    /**
     * Where the caller stands; makes the idle profile when it is the first login.
     *
     * @param username for display, from the token
     * @param displayName for display, from the token
     */
    public Standing arrive(String username, String displayName) {
        var standing = caller.standing();
        if (standing.staffId() != null) {
            return standing;
        }
        try {
            return directory.arrive(caller.sub(), username, displayName);
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            // Another request of the same person was first.
            return caller.standing();
        }
    }

    /** Whether the caller has the permission and is active; for menus and buttons, the desks ask again. */
    public boolean may(String permission) {
        return caller.may(permission);
    }
}
