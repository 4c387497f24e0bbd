package org.sapar.registry.skills;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.sapar.registry.Migrant;

/** An occupation of a migrant. */
@Entity
@Audited
public class KnownTrade extends Skill {

    private static final long serialVersionUID = 1L;

    @Embedded
    private Trade trade;

    /** For the persistence provider. */
    protected KnownTrade() {}

    KnownTrade(NewSkill<Trade> form, Trade trade, Instant filedAt, Migrant migrant) {
        super(form, filedAt, migrant);
        this.trade = trade;
    }

    public Trade getTrade() {
        return trade;
    }
}
