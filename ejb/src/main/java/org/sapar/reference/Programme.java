package org.sapar.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** An edition of a training programme for migrants, with what it takes to pass. */
@Entity
@Immutable
public class Programme extends Dated {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private String code;

    private int edition;

    private String destinationCode;

    @Enumerated(EnumType.STRING)
    private TrainingStage stage;

    private String languages;

    private int minutes;

    private int attendanceMin;

    private int youngest;

    private int passMark;

    private int certificateMonths;

    private Names names;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "programme_id", insertable = false, updatable = false)
    @OrderBy("place")
    private List<ProgrammeModule> modules;

    /** For the persistence provider. */
    protected Programme() {}

    /** Such as {@code PDO-RU-GEN@2025-05-28}. */
    public String getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    /** The version that is pinned on an enrolment. */
    public int getEdition() {
        return edition;
    }

    /** The country that it prepares for. */
    public String getDestinationCode() {
        return destinationCode;
    }

    public TrainingStage getStage() {
        return stage;
    }

    /** Length of the mandatory modules together. */
    public int getMinutes() {
        return minutes;
    }

    /** Percent of the mandatory minutes to attend. */
    public int getAttendanceMin() {
        return attendanceMin;
    }

    /** Age in years from which somebody may take part. */
    public int getYoungest() {
        return youngest;
    }

    /** Percent of the test to pass. */
    public int getPassMark() {
        return passMark;
    }

    /** Months for which the certificate is good. */
    public int getCertificateMonths() {
        return certificateMonths;
    }

    public Names getNames() {
        return names;
    }

    /** In the order of teaching. */
    public List<ProgrammeModule> getModules() {
        return Collections.unmodifiableList(modules);
    }

    /** Codes of the languages in which it is taught. */
    public List<String> getLanguages() {
        return List.of(languages.split(","));
    }
}
