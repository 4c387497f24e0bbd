package org.sapar.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** One sign-on of one person, by the number that the sign-on service gave it; once ended it never opens again. */
@Entity
@DynamicUpdate
class LoginSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private String sid;

    private String sub;

    private Instant startedAt;

    private Instant lastInputAt;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    /** For the persistence provider. */
    protected LoginSession() {}

    LoginSession(String sid, String sub, Instant startedAt) {
        this.sid = sid;
        this.sub = sub;
        this.startedAt = startedAt;
        this.lastInputAt = startedAt;
    }

    String getSid() {
        return sid;
    }

    String getSub() {
        return sub;
    }

    Instant getStartedAt() {
        return startedAt;
    }

    Instant getLastInputAt() {
        return lastInputAt;
    }

    /** Why it ended, or null while it goes on. */
    Ending getEnding() {
        return ending;
    }

    /** Another server may have seen a later input already. */
    void touch(Instant at) {
        if (at.isAfter(lastInputAt)) {
            lastInputAt = at;
        }
    }

    /** The first reason stays. */
    void end(Ending why, Instant at) {
        if (ending == null) {
            ending = why;
            endedAt = at;
        }
    }
}
