package org.sapar.exchange;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.OptimisticLock;
import org.sapar.identity.Standing;
import org.sapar.persistence.PostScoped;
import org.sapar.shared.Broken;

/** A list of people that somebody sent in, and how far it has come. */
@Entity
public class ImportBatch extends PostScoped {

    private static final long serialVersionUID = 1L;

    private String sub;

    private String author;

    private String fileName;

    @Embedded
    private ListFormat format;

    private int rowCount;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private Instant steppedAt;

    private String withdrawalReason;

    /** Not of the file that somebody sees and changes: the system takes the work up while the page is open. */
    @OptimisticLock(excluded = true)
    private Instant takenUpAt;

    @OptimisticLock(excluded = true)
    private Instant resumedAt;

    private Instant erasedAt;

    private boolean consent;

    @Embedded
    private ImportDefaults defaults;

    @ElementCollection
    @CollectionTable(name = "import_column", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "place")
    private List<ImportColumn> columns = new ArrayList<>();

    /** For the persistence provider. */
    protected ImportBatch() {}

    ImportBatch(UUID id, Instant filedAt, Standing officer, String fileName) {
        super(id, filedAt, officer.post());
        this.sub = officer.sub();
        this.author = officer.displayName();
        this.fileName = fileName;
        this.state = ImportAction.moves().start();
        this.steppedAt = filedAt;
    }

    /** Who works on it: the system goes on as this person, by the id of the account. */
    public String getSub() {
        return sub;
    }

    /** Name of that person as it was then. */
    public String getAuthor() {
        return author;
    }

    public String getFileName() {
        return fileName;
    }

    public ListFormat getFormat() {
        return format;
    }

    /** How many lines it has, without the head. */
    public int getRowCount() {
        return rowCount;
    }

    public ImportState getState() {
        return state;
    }

    /** Since when it is in its state. */
    public Instant getSteppedAt() {
        return steppedAt;
    }

    /** Why it is or was to be withdrawn, in the words of who did it; else null. */
    public String getWithdrawalReason() {
        return withdrawalReason;
    }

    /** When the system went on with the work after a break, such as a restart; null if there was none. */
    public Instant getResumedAt() {
        return resumedAt;
    }

    /** When its lines were erased; null as long as they are there. */
    public Instant getErasedAt() {
        return erasedAt;
    }

    /** Whether somebody has said that the people agreed to be registered. */
    public boolean isConsent() {
        return consent;
    }

    /** Null until somebody has said what stands in the columns. */
    public ImportDefaults getDefaults() {
        return defaults;
    }

    public List<ImportColumn> getColumns() {
        return Collections.unmodifiableList(columns);
    }

    void read(ListFormat found, List<ImportColumn> heads, int rows) {
        format = found;
        columns.clear();
        columns.addAll(heads);
        rowCount = rows;
    }

    void map(List<ImportColumn> told, ImportDefaults missing) {
        columns.clear();
        columns.addAll(told);
        defaults = missing;
        consent = true;
    }

    /** @throws Broken if it is not lawful in this state */
    void perform(ImportAction action, Instant now) {
        state = ImportAction.moves().to(state, action).orElseThrow(() -> new Broken("exchange.move", action, state));
        steppedAt = now;
        takenUpAt = null;
        resumedAt = null;
    }

    /** The system takes the work up; from the second time on it went on after a break. */
    void takeUp(Instant now) {
        if (takenUpAt == null) {
            takenUpAt = now;
        } else {
            resumedAt = now;
        }
    }

    /** What a server has to find again that prepares work and does it later. */
    Hold hold() {
        return new Hold(state, getVersion(), resumedAt == null ? takenUpAt : resumedAt);
    }

    void withdraw(String why) {
        withdrawalReason = why;
    }

    /** Its lines are there no more. */
    void erased(Instant now) {
        erasedAt = now;
    }

    /** From now on the system works as this person. */
    void handTo(Standing officer) {
        sub = officer.sub();
        author = officer.displayName();
    }

    /** What the page reads, fetched while the transaction lasts. */
    ImportBatch whole() {
        Hibernate.initialize(columns);
        return this;
    }
}
