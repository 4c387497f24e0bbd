package org.sapar.identity;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** One change to files: when it was, and whose. */
@Entity
@RevisionEntity(Revision.Author.class)
public class Revision implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_number")
    @SequenceGenerator(name = "revision_number", sequenceName = "revision_number", allocationSize = 50)
    private long id;

    @RevisionTimestamp
    private Instant at;

    private String sub;

    /** For the persistence provider. */
    protected Revision() {}

    /** For whoever writes history past the provider. */
    public Revision(Instant at, String sub) {
        this.at = at;
        this.sub = sub;
    }

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getSub() {
        return sub;
    }

    /**
     * Signs each change.
     *
     * <p>There is one for as long as the application runs. To look up who calls took a twentieth of a registration, so
     * it is done once.
     */
    public static class Author implements RevisionListener {

        private volatile Clock clock;

        private volatile Caller caller;

        @Override
        public void newRevision(Object revision) {
            if (caller == null) {
                clock = CDI.current().select(Clock.class).get();
                caller = CDI.current().select(Caller.class).get();
            }
            var entry = (Revision) revision;
            entry.at = clock.instant();
            entry.sub = caller.sub();
        }
    }
}
