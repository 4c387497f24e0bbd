package org.sapar.registry.contacts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** A number or address of a migrant, and what has to be heeded when it is used. */
@Entity
@Audited
public class Contact extends Acquaintance {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Reach reach;

    @Embedded
    private Safety safety;

    /** For the persistence provider. */
    protected Contact() {}

    Contact(UUID id, Instant filedAt, Migrant migrant, Reach reach, Safety safety) {
        super(id, filedAt, migrant);
        this.reach = reach;
        this.safety = safety;
    }

    public Reach getReach() {
        return reach;
    }

    public Safety getSafety() {
        return safety;
    }

    /** Whether it is the telephone of this number. */
    public boolean isNumber(String number) {
        return reach.kind() == ContactKind.PHONE && reach.value().equals(number);
    }

    /** Whether it is the same number or address. */
    boolean isThe(Reach other) {
        return reach.kind() == other.kind() && reach.value().equalsIgnoreCase(other.value());
    }

    void tell(Reach told, Safety how) {
        checkGoesOn();
        reach = told;
        safety = how;
    }
}
