package org.sapar.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.identity.Subject;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;

/** A line of a list of people, and what became of it. */
@Entity
public class ImportRow implements Subject, Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Between the cells and between the parts of a reason: the sign that stands for this alone, and no keyboard has.
     */
    private static final String UNIT = "\u001f";

    private static final int LONGEST_REASON = 500;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ImportBatch batch;

    private int number;

    private String cells;

    @Enumerated(EnumType.STRING)
    private RowState state;

    private String reason;

    private UUID migrantId;

    /** For the persistence provider. */
    protected ImportRow() {}

    /** @param number the line of the file, as a spreadsheet counts */
    ImportRow(ImportBatch batch, int number, List<String> cells) {
        this.id = Ids.next();
        this.batch = batch;
        this.number = number;
        this.cells = String.join(UNIT, cells);
        this.state = RowState.NEW;
    }

    /** Becomes the id of the file that it makes. */
    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public int getNumber() {
        return number;
    }

    /** As the list has them; empty once they are erased. */
    public List<String> getCells() {
        return Arrays.asList(cells.split(UNIT, -1));
    }

    public RowState getState() {
        return state;
    }

    /** The file that has what it tells, or null. */
    public UUID getMigrantId() {
        return migrantId;
    }

    /** The rule that stands in the way, or null. */
    public Broken getReason() {
        if (reason == null) {
            return null;
        }
        var parts = reason.split(UNIT, -1);
        return Broken.at(
                parts[0].isEmpty() ? null : parts[0],
                parts[1],
                Arrays.stream(parts).skip(2).map(ImportRow::detail).toArray());
    }

    /** Numbers and days are put into words by the texts. */
    private static Object detail(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        return DAY.matcher(text).matches() ? LocalDate.parse(text) : text;
    }

    @Override
    public UUID subjectId() {
        return id;
    }

    /** The line, and the file that has what it tells. */
    @Override
    public Collection<UUID> subjectIds() {
        return Stream.of(id, migrantId).filter(Objects::nonNull).toList();
    }

    void become(RowState next, UUID file) {
        state = next;
        migrantId = file;
        reason = null;
    }

    void refuse(Broken rule) {
        state = RowState.REFUSED;
        var text = Stream.concat(
                        Stream.of(rule.field() == null ? "" : rule.field(), rule.key()),
                        rule.details().stream().map(String::valueOf))
                .collect(Collectors.joining(UNIT));
        reason = text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
