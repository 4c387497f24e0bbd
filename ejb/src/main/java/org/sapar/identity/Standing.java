package org.sapar.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Where somebody stands in the staff table.
 *
 * @param staffId null for somebody who never logged in, and for the system
 * @param post code of the post, or null
 * @param centre code of the centre, or null
 * @param granted the permissions that the sign-on service gives the person today, so that others of the token do not
 *     count any more; null as long as it has not been asked
 */
public record Standing(
        UUID staffId,
        String sub,
        String displayName,
        String post,
        String centre,
        boolean ministry,
        boolean active,
        Set<String> granted)
        implements Serializable {

    static final String SYSTEM_SUB = "system";

    public Standing(
            UUID staffId,
            String sub,
            String displayName,
            String post,
            String centre,
            boolean ministry,
            boolean active) {
        this(staffId, sub, displayName, post, centre, ministry, active, null);
    }

    static Standing of(Staff staff) {
        return new Standing(
                staff.getId(),
                staff.getSub(),
                staff.getDisplayName(),
                staff.getPostCode(),
                staff.getCentreCode(),
                staff.isMinistry(),
                staff.isActive());
    }

    /** Whether nobody has taken the permission away since the token was made out. */
    boolean keeps(String permission) {
        return granted == null || granted.contains(permission);
    }

    /** The same, as far as the sign-on service still stands by it. */
    Standing vouched(Vouch vouch) {
        return new Standing(
                staffId, sub, displayName, post, centre, ministry, active && vouch.isEnabled(), vouch.permissions());
    }

    static Standing unknown(String sub) {
        return new Standing(null, sub, null, null, null, false, false);
    }

    static Standing system() {
        return new Standing(null, SYSTEM_SUB, null, null, null, true, true);
    }
}
