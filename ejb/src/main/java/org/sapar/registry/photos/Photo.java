package org.sapar.registry.photos;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.identity.Standing;
import org.sapar.identity.Subject;
import org.sapar.persistence.Filed;
import org.sapar.registry.Migrant;
import org.sapar.registry.OfMigrant;

/**
 * That there is a photo of a migrant: from when, made from what, and who put it on file; the picture lies elsewhere.
 */
@Entity
@Audited
public class Photo extends Filed implements Subject, OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    @Enumerated(EnumType.STRING)
    private PhotoSource source;

    private LocalDate takenOn;

    private String postCode;

    private String sub;

    private String author;

    private String struckWhy;

    /** For the persistence provider. */
    protected Photo() {}

    Photo(NewPhoto form, Instant filedAt, Migrant migrant, Standing clerk) {
        super(form.id(), filedAt);
        this.migrant = migrant;
        this.source = form.source();
        this.takenOn = form.takenOn();
        this.postCode = clerk.post();
        this.sub = clerk.sub();
        this.author = clerk.displayName();
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

    /** What the picture was made from. */
    public PhotoSource getSource() {
        return source;
    }

    /** The day on which it was taken. */
    public LocalDate getTakenOn() {
        return takenOn;
    }

    /** Code of the post where it was put on file, or null. */
    public String getPostCode() {
        return postCode;
    }

    /** Name of the person who put it on file, as it was then. */
    public String getAuthor() {
        return author;
    }

    /** Why it is shown no more, or null while it holds. */
    public String getStruckWhy() {
        return struckWhy;
    }

    void strike(String why) {
        struckWhy = why;
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
