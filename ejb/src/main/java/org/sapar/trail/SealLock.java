package org.sapar.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

/** The one row that whoever seals holds, so that one node seals at a time. */
@Entity
public class SealLock implements Serializable {

    private static final long serialVersionUID = 1L;

    static final int ONLY = 1;

    @Id
    private int id;

    /** For the persistence provider. */
    protected SealLock() {}
}
