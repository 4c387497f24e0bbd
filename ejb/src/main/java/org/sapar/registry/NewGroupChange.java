package org.sapar.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
        // A list that was sent in may lack some; that is said as all other faults are.
        files = files == null ? null : Collections.unmodifiableList(new ArrayList<>(files));
    }

    @Override
    public UUID subjectId() {
        return id;
    }

    @Override
    public Collection<UUID> subjectIds() {
        var named = files == null
                ? Stream.<UUID>empty()
                : files.stream().filter(Objects::nonNull).map(SeenFile::id);
        return Stream.concat(Stream.of(id), named).filter(Objects::nonNull).toList();
    }
}
