package org.sapar.registry.contacts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** Somebody close to a migrant, with a name or with a file of the person's own. */
@Entity
@Audited
public class Relative extends Acquaintance {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    private Migrant linked;

    @Embedded
    private Kin kin;

    /** For the persistence provider. */
    protected Relative() {}

    Relative(UUID id, Instant filedAt, Migrant migrant, Migrant linked, Kin kin) {
        super(id, filedAt, migrant);
        this.linked = linked;
        this.kin = linked == null ? kin : kin.onFile();
    }

    /** The file of the relative, or that into which it was merged; null for somebody without one. */
    public Migrant getLinked() {
        return linked == null ? null : linked.survivor();
    }

    public Kin getKin() {
        return kin;
    }

    /** As the file of the person is called, its alias if it is protected; else as it was told. */
    public String getName() {
        return linked == null ? kin.name() : getLinked().getNameCyrillic();
    }

    /**
     * Whether the person is not of age on the day; nothing when the day of birth is not known.
     *
     * @param years of full age
     */
    public Optional<Boolean> isMinor(LocalDate on, int years) {
        return Optional.ofNullable(kin.bornOn())
                .map(born -> born.plusYears(years).isAfter(on));
    }

    void tell(Migrant file, Kin told) {
        checkGoesOn();
        linked = file;
        kin = file == null ? told : told.onFile();
    }
}
