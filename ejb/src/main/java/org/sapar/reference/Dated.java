package org.sapar.reference;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.LocalDate;

/** A reference row that holds from one day to another, as law does, and says where it comes from. */
@MappedSuperclass
public abstract class Dated implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate validFrom;

    private LocalDate validTo;

    private String source;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    /** For the persistence provider. */
    protected Dated() {}

    /** The first day on which it holds. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day on which it holds, or null while no end is known. */
    public LocalDate getValidTo() {
        return validTo;
    }

    /** The act, order or practice that it rests on. */
    public String getSource() {
        return source;
    }

    public Grade getGrade() {
        return grade;
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
