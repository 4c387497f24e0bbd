package org.sapar.trail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sapar.identity.Sought;
import org.sapar.identity.Subject;

/**
 * Which rows of the Trail somebody wants to see.
 *
 * @param who part of a name, the name of an account or an id of Keycloak; null for everybody
 * @param about id of a record, or null
 * @param did a feature, {@code registry}, or one of its actions, {@code registry.open}; or null
 * @param refused true for what was refused or failed, false for what was done, null for both
 * @param from the first moment, or null
 * @param to the moment before which, or null
 * @param before id of the last row of the page before, or null for the first page
 * @param size rows of a page
 */
public record TrailQuery(
        @Sought @Size(max = 100) String who,
        UUID about,
        @Size(max = 80) String did,
        Boolean refused,
        Instant from,
        Instant to,
        UUID before,
        @Min(1) @Max(200) int size)
        implements Subject, Serializable {

    /** Everything about one record. */
    public static TrailQuery about(UUID record, UUID before, int size) {
        return new TrailQuery(null, record, null, null, null, null, before, size);
    }

    @Override
    public UUID subjectId() {
        return about;
    }

    /** The feature of what was done; null for all. */
    String feature() {
        return did == null ? null : did.split("\\.", 2)[0];
    }

    /** The action of what was done; null for all of the feature. */
    String action() {
        return did == null || !did.contains(".") ? null : did.split("\\.", 2)[1];
    }
}
