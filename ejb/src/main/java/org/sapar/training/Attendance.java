package org.sapar.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * How somebody attended one meeting.
 *
 * @param place of the meeting in the session, from 1
 * @param minutesLate 0 unless late
 */
@Embeddable
public record Attendance(
        int place, @Enumerated(EnumType.STRING) Mark mark, int minutesLate) implements Serializable {

    /** Minutes that count for a meeting of this length. */
    int credit(int minutes) {
        return switch (mark) {
            case PRESENT -> minutes;
            case LATE -> Math.max(0, minutes - minutesLate);
            case ABSENT, EXCUSED -> 0;
        };
    }
}
