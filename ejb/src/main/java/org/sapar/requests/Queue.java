package org.sapar.requests;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a queue.
 *
 * @param rows one more than a page has when there is a next page
 * @param counts of each state, under the same type and post
 * @param overdue how many are past their due day, under the same type and post
 */
public record Queue(List<RequestRow> rows, List<StateCount> counts, long overdue) implements Serializable {}
