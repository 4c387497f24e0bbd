package org.sapar.training;

import java.io.Serializable;

/**
 * How somebody attended one meeting.
 *
 * @param place of the meeting in the session, from 1
 * @param minutesLate 0 unless late
 */
public record Attendance(int place, Mark mark, int minutesLate) implements Serializable {

    /** Minutes that count for a meeting of this length. */
    int credit(int minutes) {
        return switch (mark) {
            case PRESENT -> minutes;
            case LATE -> Math.max(0, minutes - minutesLate);
            case ABSENT, EXCUSED -> 0;
        };
    }
}
