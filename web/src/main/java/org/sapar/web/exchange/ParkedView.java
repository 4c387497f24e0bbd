package org.sapar.web.exchange;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.exchange.ImportDesk;
import org.sapar.exchange.ParkedRow;
import org.sapar.exchange.RowDecision;
import org.sapar.exchange.RowState;
import org.sapar.registry.NewMigrant;
import org.sapar.registry.Suspect;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs exchange/parked.xhtml: a line of a list beside the files that may be of the same person. */
@Named
@ViewScoped
public class ParkedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ImportDesk desk;

    @Inject
    Notices notices;

    private UUID id;

    private UUID row;

    private int version;

    private Set<UUID> shown = Set.of();

    private ParkedRow parked;

    private long left;

    /** Opens a certain line, or the first that waits. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        parked = desk.parked(id, row);
        left = desk.open(id).count(RowState.PARKED);
        row = parked.row().getId();
        version = parked.row().getVersion();
        shown = parked.suspects().stream().map(Suspect::subjectId).collect(Collectors.toSet());
    }

    /** It is the person of this file. */
    public String same(UUID file, int seen) {
        return decide(RowDecision.samePerson(file, seen));
    }

    public String other() {
        return decide(RowDecision.anotherPerson(shown));
    }

    public String leave() {
        return decide(RowDecision.leaveOut());
    }

    /** On to the next line, or back to the list. */
    private String decide(RowDecision decision) {
        var decided = Once.change(() -> desk.decide(id, row, version, decision));
        var waiting = desk.open(id).count(RowState.PARKED) > 0;
        var page = waiting ? "/exchange/parked.xhtml?id=" : "/exchange/import.xhtml?id=";
        return notices.afterRedirectTo(page + id, "exchange.parked.note." + decided.getState(), decided.getNumber());
    }

    public ParkedRow getParked() {
        return parked;
    }

    /** What the line tells. */
    public NewMigrant getForm() {
        return parked.form();
    }

    /** The name as the line has it, in Cyrillic or as printed. */
    public String getName() {
        var person = parked.form().person();
        return person.cyrillic().isEmpty()
                ? person.latin().full()
                : person.cyrillic().full();
    }

    /** How many lines wait, this one among them. */
    public long getLeft() {
        return left;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getRow() {
        return row;
    }

    public void setRow(UUID row) {
        this.row = row;
    }
}
