package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.exchange.ImportAction;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ImportFile;
import org.sapar.exchange.ImportRow;
import org.sapar.exchange.RowState;
import org.sapar.registry.StayPurpose;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;
import org.sapar.web.shared.Texts;

/** Backs exchange/import.xhtml: one list, what stands in its columns, and what became of its lines. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SAMPLES = 3;

    @EJB
    ImportDesk desk;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private UUID id;

    private RowState state;

    private int seen;

    private String reason;

    private int version;

    private MappingForm mapping;

    private transient ImportFile file;

    private transient List<ImportRow> found;

    /** Opens the list; the version is that of the first look. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        file = desk.open(id);
        found = desk.rows(id, state == null ? Set.of(RowState.values()) : Set.of(state), seen, ImportDesk.PAGE);
        if (mapping == null) {
            mapping = new MappingForm(file.batch());
            version = file.batch().getVersion();
        }
    }

    /** Has each line checked. */
    public String check() {
        return goOn(Once.change(() -> desk.check(id, version, mapping.mapping())));
    }

    public String perform(ImportAction action) {
        return goOn(Once.change(() -> desk.perform(id, version, action)));
    }

    /** Has the files taken back, with the reason. */
    public String withdraw() {
        return goOn(Once.change(() -> desk.withdraw(id, version, reason)));
    }

    /** Goes on with what the system had to leave. */
    public String resume() {
        return goOn(Once.change(() -> desk.resume(id, version)));
    }

    private String goOn(ImportFile now) {
        return notices.afterRedirectTo(
                "/exchange/import.xhtml?id=" + id,
                "exchange.import.note." + now.batch().getState());
    }

    public ImportFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    /** Whether it can be said now what stands in the columns. */
    public boolean isMappable() {
        return getFile().actions().contains(ImportAction.CHECK);
    }

    /** Whether something of the form has to be mended. */
    public boolean isRefused() {
        return !notices.getProblems().isEmpty();
    }

    /** What can be done besides having it checked. */
    public boolean may(ImportAction action) {
        return getFile().actions().contains(action);
    }

    /** The states in which lines are, with how many. */
    public List<RowState> getStates() {
        return Arrays.stream(RowState.values())
                .filter(one -> getFile().count(one) > 0)
                .toList();
    }

    /** The first values of a column. */
    public String sample(int place) {
        return getFile().sample().stream()
                .map(ImportRow::getCells)
                .filter(cells -> place < cells.size())
                .map(cells -> cells.get(place))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    /** What the line tells, without empty cells. */
    public String line(ImportRow row) {
        return row.getCells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
    }

    public List<StayPurpose> getPurposes() {
        return Arrays.asList(StayPurpose.values());
    }

    /** Why the line was refused, with the column that is meant; nothing if it was not. */
    public String why(ImportRow row) {
        return Reasons.text(texts, row);
    }

    /** Whether lines with an error are there to be downloaded. */
    public boolean isErring() {
        return getFile().count(RowState.REFUSED) > 0 && getFile().batch().getErasedAt() == null;
    }

    /** Until when the lines are kept as they were sent, or when they were erased. */
    public String getKept() {
        var erased = getFile().batch().getErasedAt();
        if (erased != null) {
            return texts.say("exchange.import.note.erased", texts.date(erased));
        }
        return getFile().keptUntil() == null
                ? ""
                : texts.say("exchange.import.note.kept", texts.date(getFile().keptUntil()));
    }

    public List<ImportRow> getRows() {
        getFile();
        return found.subList(0, Math.min(found.size(), ImportDesk.PAGE));
    }

    public boolean isMore() {
        getFile();
        return found.size() > ImportDesk.PAGE;
    }

    /** The number of the last line that is shown. */
    public int getLast() {
        return getRows().get(getRows().size() - 1).getNumber();
    }

    /** The number of the last line that was seen before, as in the address; nothing for the first lines. */
    public String getAfter() {
        return seen == 0 ? null : Integer.toString(seen);
    }

    public void setAfter(String after) {
        seen = after != null && after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0;
    }

    /** Why the list is withdrawn. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public MappingForm getMapping() {
        return mapping;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The lines that are shown; all if it is not said. */
    public RowState getState() {
        return state;
    }

    public void setState(RowState state) {
        this.state = state;
    }
}
