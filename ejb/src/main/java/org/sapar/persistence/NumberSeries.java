package org.sapar.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

/** A series of numbers without gaps, such as the service files of one post and year. */
@Entity
public class NumberSeries implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String series;

    private long last;

    /** For the persistence provider. */
    protected NumberSeries() {}

    long next() {
        return ++last;
    }
}
