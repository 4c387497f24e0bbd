package org.sapar.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.StaffHistory.Change;

/**
 * What an administrator sees of one of the staff.
 *
 * @param cover who does the work while the person is absent, or null
 * @param changes the latest first
 * @param own whether it is the caller's own row, which somebody else has to change
 */
public record StaffFile(Staff staff, Staff cover, List<Change> changes, boolean own) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return staff.getId();
    }
}
