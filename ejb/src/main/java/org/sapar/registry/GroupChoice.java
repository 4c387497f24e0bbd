package org.sapar.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Sought;
import org.sapar.identity.Subject;

/**
 * Whom somebody chose in the directory: these files, or all that were found.
 *
 * @param files if there are none, those whom the text and the post mean
 * @param text as typed into the search box, or null
 * @param post code of the post that keeps the files, or null for all
 */
public record GroupChoice(
        @NotNull List<@NotNull UUID> files,
        @Sought @Size(max = 200) String text,
        @Size(max = 10) String post) implements Subject, Serializable {

    public GroupChoice {
        // A list that was sent in may lack some; that is said as all other faults are.
        files = files == null ? null : Collections.unmodifiableList(new ArrayList<>(files));
    }

    /** The files that are named, whoever else was found. */
    public static GroupChoice of(Collection<UUID> files) {
        return new GroupChoice(List.copyOf(files), null, null);
    }

    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return files == null ? List.of() : files;
    }
}
