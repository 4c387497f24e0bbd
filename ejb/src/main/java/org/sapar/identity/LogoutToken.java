package org.sapar.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;

/** A message of the sign-on service that somebody has signed out, by its number, so that it is heard once. */
@Entity
class LogoutToken implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String id;

    private Instant at;

    /** For the persistence provider. */
    protected LogoutToken() {}

    LogoutToken(String id, Instant at) {
        this.id = id;
        this.at = at;
    }
}
