package org.sapar.registry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.identity.Subject;

/** A file in the version in which somebody saw it. */
public record SeenFile(@NotNull UUID id, @Min(0) int version) implements Subject, Serializable {

    @Override
    public UUID subjectId() {
        return id;
    }
}
