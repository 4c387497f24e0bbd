package org.sapar.identity;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

/** A row of a list or a form that is about one record, so that the Trail can name it. */
public interface Subject {

    /** Id of the record; may be null. */
    UUID subjectId();

    /** The record and those whose content it shows besides, such as the migrant of a request. */
    default Collection<UUID> subjectIds() {
        return Stream.ofNullable(subjectId()).toList();
    }
}
