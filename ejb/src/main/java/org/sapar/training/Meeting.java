package org.sapar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sapar.persistence.Filed;

/** One module taught on one day of a session. */
@Entity
public class Meeting extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Session session;

    private int place;

    @Column(name = "taught_on")
    private LocalDate day;

    private String moduleCode;

    private int minutes;

    private boolean fullAttendance;

    /** For the persistence provider. */
    protected Meeting() {}

    Meeting(UUID id, Instant filedAt, Session session, int place, Lesson lesson) {
        super(id, filedAt);
        this.session = session;
        this.place = place;
        this.day = lesson.day();
        this.moduleCode = lesson.module();
        this.minutes = lesson.minutes();
        this.fullAttendance = lesson.fullAttendance();
    }

    /** What is taught when. */
    record Lesson(LocalDate day, String module, int minutes, boolean fullAttendance) {}

    /** From 1. */
    public int getPlace() {
        return place;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getModuleCode() {
        return moduleCode;
    }

    public int getMinutes() {
        return minutes;
    }

    /** No minute of it may be missed. */
    public boolean isFullAttendance() {
        return fullAttendance;
    }
}
