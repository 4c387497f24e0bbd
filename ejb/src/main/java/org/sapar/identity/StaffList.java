package org.sapar.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of the staff.
 *
 * @param rows with one more than a page holds when there is a next page
 * @param counts of all that fit text and place, by state
 */
public record StaffList(List<Staff> rows, Map<StaffState, Long> counts) implements Subject, Serializable {

    /** It is about many. */
    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return rows.stream().map(Staff::getId).toList();
    }
}
