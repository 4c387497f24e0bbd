package org.sapar.exchange;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sapar.identity.Standing;
import org.sapar.persistence.PostScoped;
import org.sapar.shared.Broken;

/**
 * An export of people of the register that somebody asked for, and what became of it. Once its file is made it is the
 * line of the disclosure log, and stays when the file is gone.
 */
@Entity
public class RegisterExport extends PostScoped {

    private static final long serialVersionUID = 1L;

    private String number;

    private String sub;

    private String author;

    private boolean everywhere;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    @Embedded
    private ExportSought sought;

    @Embedded
    private ExportUse use;

    @Embedded
    private ExportLayout layout;

    private String why;

    private String fields;

    private String words;

    private int rowCount;

    private int doneRows;

    private int givenRows;

    private String fault;

    private String limitRule;

    private Instant lapsesAt;

    @Embedded
    private ExportDecision decision;

    private Instant readyAt;

    private Instant expiresAt;

    private Instant fetchedAt;

    private int fetches;

    /** For the persistence provider. */
    protected RegisterExport() {}

    /** @param everywhere whether the person sees the files of all posts */
    RegisterExport(NewExport form, Instant filedAt, Standing officer, boolean everywhere) {
        super(form.id(), filedAt, officer.post());
        this.sub = officer.sub();
        this.author = officer.displayName();
        this.everywhere = everywhere;
        this.state = ExportAction.moves().start();
        this.use = form.use().tidy();
        this.layout = form.layout();
        this.why = form.why().strip();
        this.fields = form.columns().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** {@code YEK-EXP-2026-000012-09}; also the name of the file. */
    public String getNumber() {
        return number;
    }

    /** Who asked for it, by the id of the account. */
    public String getSub() {
        return sub;
    }

    /** Name of that person as it was then. */
    public String getAuthor() {
        return author;
    }

    /** Whether the files of all posts were asked for. */
    public boolean isEverywhere() {
        return everywhere;
    }

    public ExportState getState() {
        return state;
    }

    public ExportSought getSought() {
        return sought == null ? ExportSought.EVERYBODY : sought;
    }

    public ExportUse getUse() {
        return use;
    }

    public ExportLayout getLayout() {
        return layout;
    }

    public String getWhy() {
        return why;
    }

    /** What is told of each person, in the order of the file. */
    public List<ExportColumn> getColumns() {
        return Arrays.stream(fields.split(" ")).map(ExportColumn::valueOf).toList();
    }

    ExportWords words() {
        return ExportWords.of(words);
    }

    /** How many people were chosen. */
    public int getRowCount() {
        return rowCount;
    }

    /** How many of them the system is through with. */
    public int getDoneRows() {
        return doneRows;
    }

    /** How many stand in the file; those who were merged, withdrawn or moved meanwhile do not. */
    public int getGivenRows() {
        return givenRows;
    }

    /** Why the file could not be made: the key of a refusal, or null. */
    public String getFault() {
        return fault;
    }

    /** Id of the dated rule by which a second person was needed or not. */
    public String getLimitRule() {
        return limitRule;
    }

    /** Until when it waits for the second person; null if none is needed. */
    public Instant getLapsesAt() {
        return lapsesAt;
    }

    /** What the second person said; null if none was needed, or nothing was said yet. */
    public ExportDecision getDecision() {
        return decision;
    }

    /** When the file was made, or null. */
    public Instant getReadyAt() {
        return readyAt;
    }

    /** Until when the file can be fetched; null before it is made. */
    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** When the file was fetched first; null if nobody has it. */
    public Instant getFetchedAt() {
        return fetchedAt;
    }

    public int getFetches() {
        return fetches;
    }

    /** A name that no path and no spreadsheet reads anything into. */
    public String getFileName() {
        return number + "." + layout.format().extension();
    }

    /** @throws Broken if it is not lawful in this state */
    void perform(ExportAction action) {
        state = ExportAction.moves()
                .to(state, action)
                .orElseThrow(() -> new Broken("exchange.export.move", action, state));
    }

    void call(String number, ExportSought sought, ExportWords words) {
        this.number = number;
        this.sought = sought;
        this.words = words.line();
    }

    /** @param lapses until when it waits for a second person; null if it needs none */
    void chosen(int rows, String rule, Instant lapses) {
        rowCount = rows;
        limitRule = rule;
        lapsesAt = lapses;
        if (lapses == null) {
            perform(ExportAction.BEGIN);
        }
    }

    void decided(ExportAction action, ExportDecision said) {
        perform(action);
        decision = said;
    }

    void begun() {
        doneRows = 0;
    }

    void through(int rows) {
        doneRows += rows;
    }

    void finished(int given, Instant now, Instant expires) {
        perform(ExportAction.FINISH);
        givenRows = given;
        readyAt = now;
        expiresAt = expires;
    }

    void failed(String key) {
        perform(ExportAction.FAIL);
        fault = key;
    }
}
