package org.sapar.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A page of the staff.
 *
 * @param rows with one more than a page holds when there is a next page
 * @param counts of all that fit text and place, by state
 */
public record StaffList(List<Staff> rows, Map<StaffState, Long> counts) implements Serializable {}
