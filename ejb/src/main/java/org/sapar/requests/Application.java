package org.sapar.requests;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.persistence.PostScoped;
import org.sapar.registry.DoneAtPost;
import org.sapar.registry.Migrant;

/** Something that a migrant asks of a post. */
@Audited
@MappedSuperclass
public abstract class Application extends PostScoped implements DoneAtPost {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    /** For the persistence provider. */
    protected Application() {}

    protected Application(UUID id, Instant filedAt, String post, Migrant migrant) {
        super(id, filedAt, post);
        this.migrant = migrant;
    }

    /** The applicant. */
    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public String office() {
        return getPost();
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }
}
