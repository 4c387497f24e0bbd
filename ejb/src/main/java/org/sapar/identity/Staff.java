package org.sapar.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.sapar.persistence.Filed;
import org.sapar.reference.Confidentiality;
import org.sapar.shared.Broken;

/**
 * Somebody who works with the system.
 *
 * <p>The row is made at the first login and lies idle until an administrator assigns a post or centre; a right ends
 * when the row says so, whatever the token still claims.
 */
@Entity
@Audited
public class Staff extends Filed {

    private static final long serialVersionUID = 1L;

    private String sub;

    private String username;

    private String displayName;

    private String postCode;

    private String centreCode;

    private boolean ministry;

    private boolean active;

    @Enumerated(EnumType.STRING)
    private Confidentiality clearance = Confidentiality.C2;

    private LocalDate absentFrom;

    private LocalDate absentUntil;

    private UUID coverId;

    /** For the persistence provider. */
    protected Staff() {}

    Staff(UUID id, Instant filedAt, String sub, String username, String displayName) {
        super(id, filedAt);
        this.sub = sub;
        this.username = username;
        this.displayName = displayName;
    }

    /** The person's id in Keycloak. */
    public String getSub() {
        return sub;
    }

    /** For display only: names of accounts are given again, ids are not. */
    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** Code of the post, or null. */
    public String getPostCode() {
        return postCode;
    }

    /** Code of the training centre, or null. */
    public String getCentreCode() {
        return centreCode;
    }

    /** Works for the ministry, so that the permission {@code scope-all} counts. */
    public boolean isMinistry() {
        return ministry;
    }

    public boolean isActive() {
        return active;
    }

    /** The most guarded cases that the person may be let into. */
    public Confidentiality getClearance() {
        return clearance;
    }

    /** First day of an absence, or null. */
    public LocalDate getAbsentFrom() {
        return absentFrom;
    }

    /** Last day of it, or null. */
    public LocalDate getAbsentUntil() {
        return absentUntil;
    }

    /** Staff row of whoever does the work meanwhile, or null. */
    public UUID getCoverId() {
        return coverId;
    }

    /** Whether the person is away on that day. */
    public boolean isAbsent(LocalDate day) {
        return absentFrom != null && !day.isBefore(absentFrom) && !day.isAfter(absentUntil);
    }

    /** Code of the post or of the training centre, or null for somebody who was never let in. */
    public String getPlace() {
        return postCode == null ? centreCode : postCode;
    }

    /** Whether the person may come in. */
    public StaffState getState() {
        if (active) {
            return StaffState.ACTIVE;
        }
        return getPlace() == null && !ministry ? StaffState.WAITING : StaffState.ENDED;
    }

    /**
     * Records an absence, or that there is none when both days are null.
     *
     * @throws Broken if one day is missing, the last comes before the first, or people cover for themselves
     */
    void absent(LocalDate from, LocalDate until, UUID cover) {
        if ((from == null) != (until == null)) {
            throw Broken.at(from == null ? "absentFrom" : "absentUntil", "identity.absence.day");
        }
        if (from != null && until.isBefore(from)) {
            throw Broken.at("absentUntil", "identity.absence.order");
        }
        if (cover != null && (from == null || cover.equals(getId()))) {
            throw Broken.at("cover", "identity.absence.cover");
        }
        absentFrom = from;
        absentUntil = until;
        coverId = cover;
    }

    void clear(Confidentiality most) {
        clearance = most;
    }

    /**
     * Lets somebody in again where the person worked before.
     *
     * @throws Broken if the person never worked anywhere or is let in already
     */
    void restore() {
        if (getState() != StaffState.ENDED) {
            throw new Broken("identity.state", getState());
        }
        active = true;
    }

    void assign(String postCode, String centreCode, boolean ministry) {
        this.postCode = postCode;
        this.centreCode = centreCode;
        this.ministry = ministry;
        this.active = true;
    }

    /**
     * Ends the right to come in.
     *
     * @throws Broken if there is none
     */
    void end() {
        if (!active) {
            throw new Broken("identity.state", getState());
        }
        active = false;
    }
}
