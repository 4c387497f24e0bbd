package org.sapar.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A record of a migrant's file, which goes with the file when it is merged into another one. */
public interface OfMigrant {

    /**
     * What a person has but once at a time.
     *
     * @param one what it is, equal for two records of which one is too many
     * @param rule the text that says so
     */
    record Single(Object one, String rule) {}

    UUID getId();

    /** The file that has the record. */
    Migrant getMigrant();

    /** Gives the record to another file of the same person; only who merges files or separates them does this. */
    void moveTo(Migrant file);

    /**
     * What a person has but once at a time, such as a place in one session: two files that both have it cannot become
     * one before one of the two ends. Nothing where that is no matter.
     */
    default Optional<Single> single() {
        return Optional.empty();
    }

    /** The last day of a training that was completed, or nothing if it is none. */
    default Optional<LocalDate> trainedOn() {
        return Optional.empty();
    }

    /** Whether it tells what was done for the person, and not only who the person is. */
    default boolean isHistory() {
        return true;
    }
}
