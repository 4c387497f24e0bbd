package org.sapar.registry.skills;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** A licence of a migrant. */
@Entity
@Audited
public class HeldLicence extends Skill {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Permit permit;

    /** For the persistence provider. */
    protected HeldLicence() {}

    HeldLicence(NewSkill<Permit> form, Permit permit, Instant filedAt, Migrant migrant) {
        super(form, filedAt, migrant);
        this.permit = permit;
    }

    public Permit getPermit() {
        return permit;
    }
}
