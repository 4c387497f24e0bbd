package org.sapar.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;

/** A name that a migrant has or had, in one script, since a day. */
@Entity
@Audited
public class MigrantName extends Filed implements Lasting {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    @Enumerated(EnumType.STRING)
    private Script script;

    @Embedded
    private PersonName name;

    private LocalDate validFrom;

    private LocalDate validTo;

    /** For the persistence provider. */
    protected MigrantName() {}

    MigrantName(UUID id, Instant filedAt, Migrant migrant, Script script, PersonName name) {
        super(id, filedAt);
        this.migrant = migrant;
        this.script = script;
        this.name = name;
    }

    public Script getScript() {
        return script;
    }

    public PersonName getName() {
        return name;
    }

    /** First day of this name, or null when it is not known. */
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** Last day of this name, or null while it is in use. */
    public LocalDate getValidTo() {
        return validTo;
    }

    @Override
    public Migrant getMigrant() {
        return migrant;
    }

    @Override
    public void moveTo(Migrant file) {
        migrant = file;
    }

    @Override
    public boolean isHistory() {
        return false;
    }

    @Override
    public PersonField field() {
        return script == Script.CYRILLIC ? PersonField.CYRILLIC : PersonField.LATIN;
    }

    @Override
    public boolean goesOn() {
        return isCurrent();
    }

    @Override
    public void resume() {
        validTo = null;
    }

    /** Whether it is the same name in the same script. */
    boolean saysTheSame(MigrantName other) {
        return script == other.script && name.equals(other.name);
    }

    public boolean isCurrent() {
        return validTo == null;
    }

    @Override
    public void end(LocalDate day) {
        validTo = day;
    }

    void begin(LocalDate day) {
        validFrom = day;
    }
}
