package org.sapar.web.training;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sapar.training.AttendanceLine;
import org.sapar.training.EnrolmentState;

/** One learner on the attendance sheet. */
public class SheetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Learner learner;

    private final boolean open;

    private final int threshold;

    private final List<SheetCell> cells;

    /**
     * A line.
     *
     * @param open whether it can be filled in
     * @param threshold percent of all minutes that must be attended
     */
    SheetLine(Learner learner, boolean open, int threshold, List<SheetCell> cells) {
        this.learner = learner;
        this.open = open;
        this.threshold = threshold;
        this.cells = cells;
    }

    /** Whose line it is. */
    record Learner(UUID enrolment, String name, String fileNo, EnrolmentState state) implements Serializable {}

    public UUID getEnrolment() {
        return learner.enrolment();
    }

    public String getName() {
        return learner.name();
    }

    public String getFileNo() {
        return learner.fileNo();
    }

    public EnrolmentState getState() {
        return learner.state();
    }

    public boolean isOpen() {
        return open;
    }

    public List<SheetCell> getCells() {
        return cells;
    }

    /** Hours and minutes attended. */
    public String getHours() {
        return Sheet.hours(credit());
    }

    /** Whether the rule is met, can still be met, or cannot any more. */
    public Outlook getOutlook() {
        var all = cells.stream().mapToInt(cell -> cell.getColumn().minutes()).sum();
        var needed = all * threshold;
        var ahead = cells.stream()
                .filter(SheetCell::isOpen)
                .mapToInt(cell -> cell.getColumn().minutes())
                .sum();
        if (cells.stream().anyMatch(SheetCell::isLost) || (credit() + ahead) * 100 < needed) {
            return Outlook.LOST;
        }
        var whole = cells.stream()
                .noneMatch(cell -> cell.isOpen() && cell.getColumn().whole());
        return whole && credit() * 100 >= needed ? Outlook.MET : Outlook.POSSIBLE;
    }

    int credit() {
        return cells.stream().mapToInt(SheetCell::credit).sum();
    }

    void take(SheetLine older) {
        for (var place = 0; place < cells.size(); place++) {
            cells.get(place).take(older.cells.get(place));
        }
    }

    AttendanceLine said() {
        return new AttendanceLine(
                learner.enrolment(),
                cells.stream().flatMap(cell -> cell.said().stream()).toList());
    }
}
