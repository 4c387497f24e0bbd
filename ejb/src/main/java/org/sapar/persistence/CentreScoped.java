package org.sapar.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** Belongs to one centre; callers of other centres neither find nor change it. */
@MappedSuperclass
@Filter(name = "centre-scope")
@FilterDef(
        name = "centre-scope",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "(:everywhere = true or centre_code in (:centres))",
        parameters = {
            @ParamDef(name = "everywhere", type = Boolean.class, resolver = Scope.Everywhere.class),
            @ParamDef(name = "centres", type = String.class, resolver = Scope.Centres.class)
        })
public abstract class CentreScoped extends Filed {

    private static final long serialVersionUID = 1L;

    @Column(name = "centre_code")
    private String centre;

    /** For the persistence provider. */
    protected CentreScoped() {}

    protected CentreScoped(UUID id, Instant filedAt, String centre) {
        super(id, filedAt);
        this.centre = centre;
    }

    /** Code of the centre. */
    public String getCentre() {
        return centre;
    }

    /** The filter guards reading and changing; what is new is guarded here. */
    @PrePersist
    void belongsToTheCaller() {
        Scope.admit(Scope::centres, centre);
    }
}
