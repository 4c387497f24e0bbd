package org.sapar.exchange;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.Suspect;

/**
 * A line that waits for an officer.
 *
 * @param form what it tells
 * @param suspects the files that may be of the same person, the likeliest first
 */
public record ParkedRow(ImportRow row, NewMigrant form, List<Suspect> suspects) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return row.getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return suspects.stream().map(Suspect::subjectId).toList();
    }
}
