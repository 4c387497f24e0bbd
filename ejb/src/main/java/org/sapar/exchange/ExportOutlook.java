package org.sapar.exchange;

import java.io.Serializable;

/**
 * What would come of an export.
 *
 * @param rows people; counted one further than the caller may take out today
 * @param alone how many the caller may still take out today without a second person
 * @param left how many the caller may still take out today at all
 * @param day how many anybody may take out within 24 hours
 */
public record ExportOutlook(int rows, int alone, int left, int day) implements Serializable {

    /** Whether somebody else has to release it. */
    public boolean isSecond() {
        return rows > alone;
    }

    /** Whether it is too much for today. */
    public boolean isTooMuch() {
        return rows > left;
    }
}
