package org.sapar.training;

import java.io.Serializable;
import org.sapar.shared.Broken;

/**
 * How somebody attended one meeting.
 *
 * @param place of the meeting in the session, from 1
 * @param minutesLate 0 unless late
 */
public record Attendance(int place, Mark mark, int minutesLate) implements Serializable {

    /**
     * Stops what nobody can have meant of a meeting of this length.
     *
     * @throws Broken if there is no mark, or minutes that do not go with it
     */
    void check(int minutes) {
        if (minutesLate != 0 && mark != null && mark != Mark.LATE) {
            throw Broken.at("minutesLate", "training.notLate");
        }
        if (mark == null || minutesLate < 0 || minutesLate > minutes) {
            throw Broken.at("minutesLate", "training.minutesLate", minutes);
        }
    }

    /** Minutes that count for a meeting of this length. */
    int credit(int minutes) {
        return switch (mark) {
            case PRESENT -> minutes;
            case LATE -> Math.max(0, minutes - minutesLate);
            case ABSENT, EXCUSED -> 0;
        };
    }
}
