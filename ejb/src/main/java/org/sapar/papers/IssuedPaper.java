package org.sapar.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sapar.identity.Standing;
import org.sapar.persistence.Filed;
import org.sapar.persistence.Ids;

/**
 * A paper that was handed to somebody, and whether it still holds.
 *
 * <p>What was printed is a {@link PaperCopy}. It may be looked at by whoever may look at the record that it tells of.
 */
@Entity
public class IssuedPaper extends Filed {

    private static final long serialVersionUID = 1L;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false)
    private String publicId;

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperKind kind;

    @Column(updatable = false)
    private UUID recordId;

    @Column(updatable = false)
    private String postCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperLanguage language;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false)
    private String template;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false)
    private String said;

    @Column(updatable = false)
    private String initials;

    @Column(updatable = false)
    private LocalDate issuedOn;

    @Column(updatable = false)
    private LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false)
    private String contentHash;

    @Column(updatable = false)
    private String sub;

    @Column(updatable = false)
    private String author;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    private LocalDate endedOn;

    /** For the persistence provider. */
    protected IssuedPaper() {}

    IssuedPaper(Instant now, PaperOrder order, PaperMark mark, Standing who) {
        super(Ids.next(), now);
        this.publicId = mark.publicId();
        this.number = mark.number();
        this.issuedOn = mark.issuedOn();
        this.kind = order.kind();
        this.recordId = order.recordId();
        this.postCode = order.post();
        this.language = order.language();
        this.said = order.said().digest();
        this.initials = order.initials();
        this.validUntil = order.validUntil();
        this.sub = who.sub();
        this.author = who.displayName();
        this.state = PaperState.VALID;
    }

    /** Says what was printed, and by which version of the template. */
    IssuedPaper printed(String version, byte[] pdf) {
        template = version;
        contentHash = Values.digest(pdf);
        return this;
    }

    /** {@code YEK-PAP-2026-000017-42}. */
    public String getNumber() {
        return number;
    }

    /** The record that it tells of. */
    public UUID getRecordId() {
        return recordId;
    }

    /** SHA-256 of the PDF, in hexadecimal digits. */
    public String getContentHash() {
        return contentHash;
    }

    /** Its id for those who check it: 26 letters and digits that nobody guesses. */
    public String getPublicId() {
        return publicId;
    }

    public PaperKind getKind() {
        return kind;
    }

    public PaperLanguage getLanguage() {
        return language;
    }

    /** Code of the post that issued it. */
    public String getPostCode() {
        return postCode;
    }

    /** Name of who issued it, as it was then. */
    public String getAuthor() {
        return author;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** As it was said last; its time may be over besides. */
    public PaperState getState() {
        return state;
    }

    /** Whether it holds on the day. */
    public PaperState stateOn(LocalDate today) {
        return isOver(today) ? PaperState.EXPIRED : state;
    }

    /** Since when it holds no more, as of the day; null if it does. */
    LocalDate endedBy(LocalDate today) {
        return isOver(today) ? validUntil.plusDays(1) : endedOn;
    }

    private boolean isOver(LocalDate today) {
        return state == PaperState.VALID && validUntil != null && validUntil.isBefore(today);
    }

    String getInitials() {
        return initials;
    }

    /** Whether it says the same. */
    boolean says(Values values) {
        return said.equals(values.digest());
    }

    /** It holds no more, from that day on. */
    void end(PaperState how, LocalDate day) {
        state = how;
        endedOn = day;
    }
}
