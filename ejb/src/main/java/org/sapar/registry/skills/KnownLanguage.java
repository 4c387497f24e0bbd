package org.sapar.registry.skills;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** A language of a migrant. */
@Entity
@Audited
public class KnownLanguage extends Skill {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Speech speech;

    /** For the persistence provider. */
    protected KnownLanguage() {}

    KnownLanguage(NewSkill<Speech> form, Speech speech, Instant filedAt, Migrant migrant) {
        super(form, filedAt, migrant);
        this.speech = speech;
    }

    public Speech getSpeech() {
        return speech;
    }
}
