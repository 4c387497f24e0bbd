package org.sapar.registry.skills;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** A course of education of a migrant. */
@Entity
@Audited
public class Education extends Skill {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Schooling schooling;

    /** For the persistence provider. */
    protected Education() {}

    Education(NewSkill<Schooling> form, Schooling schooling, Instant filedAt, Migrant migrant) {
        super(form, filedAt, migrant);
        this.schooling = schooling;
    }

    public Schooling getSchooling() {
        return schooling;
    }
}
