package org.sapar.web.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sapar.training.AttendanceLine;
import org.sapar.training.Enrolment;
import org.sapar.training.EnrolmentState;
import org.sapar.training.SessionFile;

/**
 * The attendance of a group as it is being ticked: a line for each learner, a column for each meeting.
 *
 * <p>Nothing is put down for a meeting before its day.
 */
public class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOUR = 60;

    private static final Set<EnrolmentState> TAUGHT = EnumSet.of(
            EnrolmentState.CONFIRMED,
            EnrolmentState.ATTENDING,
            EnrolmentState.COMPLETED,
            EnrolmentState.DROPPED,
            EnrolmentState.NO_SHOW);

    private final List<SheetColumn> columns;

    private final List<SheetLine> lines;

    Sheet(List<SheetColumn> columns, List<SheetLine> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    /** The sheet of the session, as it is on file; open to be filled in or only to be looked at. */
    static Sheet of(SessionFile file, LocalDate today, boolean open) {
        var columns = file.session().getMeetings().stream()
                .map(meeting -> new SheetColumn(
                        meeting.getPlace(),
                        meeting.getModuleCode(),
                        meeting.getDay(),
                        meeting.getMinutes(),
                        meeting.isFullAttendance(),
                        open && !meeting.getDay().isAfter(today)))
                .toList();
        var threshold = file.session().getAttendanceMin();
        var lines = file.enrolments().stream()
                .filter(learner -> TAUGHT.contains(learner.getState()))
                .map(learner -> new SheetLine(
                        learner(learner),
                        open && EnrolmentState.present().contains(learner.getState()),
                        threshold,
                        columns.stream().map(column -> cell(column, learner)).toList()))
                .toList();
        return new Sheet(columns, lines);
    }

    private static SheetLine.Learner learner(Enrolment enrolment) {
        var migrant = enrolment.getMigrant();
        return new SheetLine.Learner(
                enrolment.getId(), migrant.getNameCyrillic(), migrant.getFileNo(), enrolment.getState());
    }

    private static SheetCell cell(SheetColumn column, Enrolment learner) {
        return new SheetCell(column, learner.attendance(column.place()).orElse(null));
    }

    /** {@code 6:30}. */
    static String hours(int minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / HOUR, minutes % HOUR);
    }

    public List<SheetColumn> getColumns() {
        return columns;
    }

    public List<SheetLine> getLines() {
        return lines;
    }

    /** Hours and minutes of all meetings. */
    public String getHours() {
        return hours(columns.stream().mapToInt(SheetColumn::minutes).sum());
    }

    /** How many meet the rule, or will if they attend what is still to come. */
    public long getPassing() {
        return lines.size() - getLost();
    }

    /** How many cannot meet the rule any more. */
    public long getLost() {
        return lines.stream().filter(line -> line.getOutlook() == Outlook.LOST).count();
    }

    /** Somebody was late, but it is not said by how much, or by more than the meeting lasted. */
    boolean isUnclear() {
        return lines.stream()
                .filter(SheetLine::isOpen)
                .flatMap(line -> line.getCells().stream())
                .anyMatch(SheetCell::isUnclear);
    }

    /** This sheet, with what was ticked on the older one and differs from what was on file then. */
    Sheet taking(Sheet older) {
        for (var line : lines) {
            older.lines.stream()
                    .filter(one ->
                            one.isOpen() && line.isOpen() && one.getEnrolment().equals(line.getEnrolment()))
                    .forEach(line::take);
        }
        return this;
    }

    /** What is to be saved: the whole sheet, but for meetings that were not held yet. */
    List<AttendanceLine> said() {
        return lines.stream().filter(SheetLine::isOpen).map(SheetLine::said).toList();
    }
}
