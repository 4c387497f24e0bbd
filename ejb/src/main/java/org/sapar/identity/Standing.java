package org.sapar.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * Where somebody stands in the staff table.
 *
 * @param staffId null for somebody who never logged in, and for the system
 * @param post code of the post, or null
 * @param centre code of the centre, or null
 */
public record Standing(
        UUID staffId, String sub, String displayName, String post, String centre, boolean ministry, boolean active)
        implements Serializable {

    static final String SYSTEM_SUB = "system";

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

    static Standing unknown(String sub) {
        return new Standing(null, sub, null, null, null, false, false);
    }

    static Standing system() {
        return new Standing(null, SYSTEM_SUB, null, null, null, true, true);
    }
}
