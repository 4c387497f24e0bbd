package org.sapar.registry.skills;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;

/** Something that somebody can do; an entry that was made by mistake is struck, and stays in the history. */
@MappedSuperclass
@Audited
public abstract class Skill extends Filed implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    private String struckWhy;

    private boolean replaced;

    /** For the persistence provider. */
    protected Skill() {}

    Skill(NewSkill<?> form, Instant filedAt, Migrant migrant) {
        super(form.id(), filedAt);
        this.migrant = migrant;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    /** It tells who the person is. */
    @Override
    public boolean isHistory() {
        return false;
    }

    /** Why it is not to be counted, or null while it holds. */
    public String getStruckWhy() {
        return struckWhy;
    }

    void strike(String why) {
        struckWhy = why;
    }

    /** Whether a later entry says more of the same, such as a licence that was renewed. */
    public boolean isReplaced() {
        return replaced;
    }

    void replace() {
        replaced = true;
    }

    @Override
    public UUID subjectId() {
        return getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(getId(), migrant.getId());
    }
}
