package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * Many files that are to be changed as one.
 *
 * @param id born with the form, so that it can be sent again
 * @param files each in the version that was seen; how many, a dated rule says
 */
public record NewGroupChange(
        @NotNull UUID id,
        @NotNull @Valid GroupWish wish,
        @NotNull List<@NotNull @Valid SeenFile> files) implements Subject, Serializable {

    public NewGroupChange {
        files = files == null ? null : List.copyOf(files);
    }

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.concat(Stream.of(id), files.stream().map(SeenFile::id)).toList();
    }
}
