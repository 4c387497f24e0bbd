package org.sapar.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.DynamicUpdate;

/**
 * What the sign-on service says today of somebody whose sign-on or token is still alive. Permissions of the token count
 * only as far as they stand here too.
 */
@Entity
@DynamicUpdate
class Vouch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String sub;

    private boolean enabled = true;

    private String permissions;

    private Instant askedAt;

    private Instant liveUntil;

    /** For the persistence provider. */
    protected Vouch() {}

    Vouch(String sub, Instant liveUntil) {
        this.sub = sub;
        this.liveUntil = liveUntil;
    }

    boolean isEnabled() {
        return enabled;
    }

    /** The permissions that the person has now, or null if the sign-on service was not asked yet. */
    Set<String> permissions() {
        if (permissions == null) {
            return null;
        }
        return permissions.isEmpty() ? Set.of() : Set.of(permissions.split(" "));
    }

    void extend(Instant until) {
        if (until.isAfter(liveUntil)) {
            liveUntil = until;
        }
    }

    void postpone(Instant at) {
        this.askedAt = at;
    }

    void take(boolean enabled, Set<String> permissions, Instant at) {
        this.enabled = enabled;
        this.permissions = String.join(" ", new TreeSet<>(permissions));
        this.askedAt = at;
    }
}
