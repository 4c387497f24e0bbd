package org.sapar.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;

/**
 * Somebody who works with the system.
 *
 * <p>The row is made at the first login and lies idle until an administrator assigns a post or centre; a right ends
 * when the row says so, whatever the token still claims.
 */
@Entity
@Audited
public class Staff extends Filed {

    private static final long serialVersionUID = 1L;

    private String sub;

    private String username;

    private String displayName;

    private String postCode;

    private String centreCode;

    private boolean ministry;

    private boolean active;

    /** For the persistence provider. */
    protected Staff() {}

    Staff(UUID id, Instant filedAt, String sub, String username, String displayName) {
        super(id, filedAt);
        this.sub = sub;
        this.username = username;
        this.displayName = displayName;
    }

    /** The person's id in Keycloak. */
    public String getSub() {
        return sub;
    }

    /** For display only: names of accounts are given again, ids are not. */
    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** Code of the post, or null. */
    public String getPostCode() {
        return postCode;
    }

    /** Code of the training centre, or null. */
    public String getCentreCode() {
        return centreCode;
    }

    /** Works for the ministry, so that the permission {@code scope-all} counts. */
    public boolean isMinistry() {
        return ministry;
    }

    public boolean isActive() {
        return active;
    }

    void assign(String postCode, String centreCode, boolean ministry) {
        this.postCode = postCode;
        this.centreCode = centreCode;
        this.ministry = ministry;
        this.active = true;
    }

    void end() {
        active = false;
    }
}
