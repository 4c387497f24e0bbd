package org.sapar.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What is kept of an attendance, beside the place of its meeting. */
@Embeddable
record Tick(@Enumerated(EnumType.STRING) Mark mark, int minutesLate) implements Serializable {

    static Tick of(Attendance attendance) {
        return new Tick(attendance.mark(), attendance.minutesLate());
    }

    boolean isThere() {
        return mark == Mark.PRESENT || mark == Mark.LATE;
    }

    Attendance at(int place) {
        return new Attendance(place, mark, minutesLate);
    }
}
