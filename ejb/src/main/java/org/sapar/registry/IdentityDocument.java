package org.sapar.registry;

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
import org.sapar.shared.Broken;

/** A passport, card or certificate of a migrant, with the number as printed. */
@Entity
@Audited
public class IdentityDocument extends Filed implements OfMigrant {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant migrant;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private String country;

    private String number;

    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private String mrz;

    private LocalDate statusSince;

    private String statusReason;

    /** For the persistence provider. */
    protected IdentityDocument() {}

    IdentityDocument(UUID id, Instant filedAt, Migrant migrant, NewDocument printed) {
        super(id, filedAt);
        this.migrant = migrant;
        this.type = printed.type();
        this.country = printed.country();
        this.number = NewDocument.number(printed.number());
        this.expiresOn = printed.expiresOn();
        this.mrz = printed.mrz();
        this.status = DocumentStatus.VALID;
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

    public DocumentType getType() {
        return type;
    }

    /** Issuing state, ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    public String getNumber() {
        return number;
    }

    /** Last day of validity, or null when the document does not name one. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public DocumentStatus getStatus() {
        return status;
    }

    /** The machine readable lines as they were read, or null. */
    String getMrz() {
        return mrz;
    }

    /** Whether it is the one that is laid on the counter. */
    boolean isThe(NewDocument printed) {
        return type == printed.type()
                && country.equals(printed.country())
                && number.equals(NewDocument.number(printed.number()))
                && status != DocumentStatus.CANCELLED;
    }

    /** The day since which it has its status, or null when nothing was reported. */
    public LocalDate getStatusSince() {
        return statusSince;
    }

    /** How that came about, or null. */
    public String getStatusReason() {
        return statusReason;
    }

    /** Whether it may be used as far as was reported; its last day is another matter. */
    public boolean isUsable() {
        return status == DocumentStatus.VALID;
    }

    void report(DocumentReport told) {
        status = DocumentAction.moves()
                .to(status, told.action())
                .orElseThrow(() -> Broken.at("action", "registry.document.move", status));
        statusSince = told.since();
        statusReason = told.reason();
    }

    /** It was never laid on a counter: the list that told of it was withdrawn. */
    void withdraw(LocalDate day, String why) {
        status = DocumentStatus.CANCELLED;
        statusSince = day;
        statusReason = why;
    }

    public boolean isExpired(LocalDate on) {
        return expiresOn != null && expiresOn.isBefore(on);
    }
}
