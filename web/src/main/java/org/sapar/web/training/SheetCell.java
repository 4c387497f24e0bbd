package org.sapar.web.training;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.sapar.training.Attendance;
import org.sapar.training.Mark;

/** How one learner attended one meeting, as it is ticked: present unless said otherwise, once the day has come. */
public class SheetCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SheetColumn column;

    private final Attendance recorded;

    private Mark mark;

    private Integer late;

    SheetCell(SheetColumn column, Attendance recorded) {
        this.column = column;
        this.recorded = recorded;
        this.mark = firstMark();
        this.late = firstLate();
    }

    public SheetColumn getColumn() {
        return column;
    }

    /** Whether there is a mark on file, which can be changed but not taken away. */
    public boolean isRecorded() {
        return recorded != null;
    }

    /** Null as long as the meeting was not held. */
    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark mark) {
        this.mark = mark;
    }

    /** Minutes late, or null if that is not said. */
    public Integer getLate() {
        return late;
    }

    public void setLate(Integer late) {
        this.late = late;
    }

    /** Minutes that count. */
    int credit() {
        if (mark == Mark.PRESENT) {
            return column.minutes();
        }
        return mark == Mark.LATE ? column.minutes() - Math.min(column.minutes(), late == null ? 0 : late) : 0;
    }

    /** Nothing is said of this meeting yet. */
    boolean isOpen() {
        return mark == null;
    }

    /** A minute of a meeting was missed of which none may be. */
    boolean isLost() {
        return column.whole() && !isOpen() && credit() < column.minutes();
    }

    /** Late, but not by how much, or by more than the meeting lasted. */
    boolean isUnclear() {
        return mark == Mark.LATE && (late == null || late < 0 || late > column.minutes());
    }

    boolean isTouched() {
        return mark != firstMark() || !Objects.equals(lateness(), firstLate());
    }

    /** Takes over what was ticked on an older sheet, unless nothing was. */
    void take(SheetCell older) {
        if (older.isTouched()) {
            mark = older.mark;
            late = older.late;
        }
    }

    Optional<Attendance> said() {
        return Optional.ofNullable(column.held() ? mark : null)
                .map(one -> new Attendance(column.place(), one, lateness() == null ? 0 : lateness()));
    }

    private Integer lateness() {
        return mark == Mark.LATE ? late : null;
    }

    private Mark firstMark() {
        if (recorded != null) {
            return recorded.mark();
        }
        return column.held() ? Mark.PRESENT : null;
    }

    private Integer firstLate() {
        return recorded != null && recorded.mark() == Mark.LATE ? Integer.valueOf(recorded.minutesLate()) : null;
    }
}
