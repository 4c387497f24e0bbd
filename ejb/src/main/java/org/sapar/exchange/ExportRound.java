package org.sapar.exchange;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * The next lines of the file of an export.
 *
 * @param people whom the lines tell of
 * @param through the place of the last one that was looked at
 * @param last whether nobody comes after them
 */
public record ExportRound(UUID export, List<List<String>> lines, List<UUID> people, int through, boolean last)
        implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return export;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.concat(Stream.of(export), people.stream()).toList();
    }
}
