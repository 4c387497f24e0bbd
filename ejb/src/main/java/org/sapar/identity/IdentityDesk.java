package org.sapar.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.IOException;
import java.util.Optional;
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

    @EJB
    SignOns signOns;

    @Inject
    LogoutMessages messages;

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

    /**
     * Notes that somebody is there.
     *
     * @return why the sign-on is over, or nothing while it goes on
     */
    public Optional<Ending> present(Presence presence) {
        return signOns.present(presence);
    }

    /** How long the caller's sign-on goes on. */
    public Remaining remaining(String sid) {
        return signOns.remaining(sid, caller.sub());
    }

    /** The caller signs out. */
    public void leave(String sid) {
        signOns.end(sid, Ending.SIGNED_OUT);
    }

    /**
     * Takes a message of the sign-on service that somebody has signed out there, and ends what it names.
     *
     * @return false if the message is none, is not meant for us, or was heard before
     * @throws IOException if it cannot be judged, because the service does not answer
     */
    public boolean signedOut(String token) throws IOException {
        var message = messages.read(token);
        return message.isPresent()
                && signOns.signedOut(
                        message.get().id(), message.get().sid(), message.get().sub());
    }

    /** Whether the caller has the permission and is active; for menus and buttons, the desks ask again. */
    public boolean may(String permission) {
        return caller.may(permission);
    }
}
