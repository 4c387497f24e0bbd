package org.sapar.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One module of a training programme. */
@Entity
@Immutable
public class ProgrammeModule implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    @Column(name = "programme_id")
    private String programmeId;

    private String code;

    private int place;

    @Enumerated(EnumType.STRING)
    private Pillar pillar;

    private int minutes;

    private boolean mandatory;

    private boolean fullAttendance;

    private Names names;

    /** For the persistence provider. */
    protected ProgrammeModule() {}

    public String getId() {
        return id;
    }

    public String getProgrammeId() {
        return programmeId;
    }

    /** Such as {@code M1}. */
    public String getCode() {
        return code;
    }

    /** Its place in the order of teaching. */
    public int getPlace() {
        return place;
    }

    public Pillar getPillar() {
        return pillar;
    }

    public int getMinutes() {
        return minutes;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    /** May not be missed at all. */
    public boolean isFullAttendance() {
        return fullAttendance;
    }

    public Names getNames() {
        return names;
    }
}
