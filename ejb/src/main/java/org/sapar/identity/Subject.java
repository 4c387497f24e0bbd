package org.sapar.identity;

import java.util.UUID;

/** A row of a list or a form that is about one record, so that the Trail can name it. */
public interface Subject {

    /** Id of the record; may be null. */
    UUID subjectId();
}
