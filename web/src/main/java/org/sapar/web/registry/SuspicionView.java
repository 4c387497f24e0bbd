package org.sapar.web.registry;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.registry.ComparedField;
import org.sapar.registry.ComparedFile;
import org.sapar.registry.Decision;
import org.sapar.registry.PersonField;
import org.sapar.registry.SuspicionAction;
import org.sapar.registry.SuspicionDesk;
import org.sapar.registry.SuspicionFile;
import org.sapar.shared.Broken;
import org.sapar.web.shared.Me;
import org.sapar.web.shared.Notices;
import org.sapar.web.shared.Once;

/** Backs registry/suspicion.xhtml: two files side by side, and what an officer says about them. */
@Named
@ViewScoped
public class SuspicionView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The file that has more records, and of two that have as many the older one. */
    private static final Comparator<ComparedFile> RICHEST = Comparator.comparingLong((ComparedFile file) ->
                    file.records().values().stream().mapToLong(Long::longValue).sum())
            .thenComparing(Comparator.comparing(ComparedFile::fileNo).reversed());

    private static final String LIST = "/registry/suspicions.xhtml";

    @EJB
    SuspicionDesk desk;

    @Inject
    Me me;

    @Inject
    Notices notices;

    private UUID id;

    private Decision.Seen seen;

    private UUID kept;

    private PersonField[] taken = {};

    private String reason;

    private String why;

    private transient SuspicionFile file;

    /** Lays the two side by side; the versions are those of the first look. */
    public void load() {
        if (id == null) {
            throw Broken.unknown();
        }
        show(desk.compare(id));
    }

    private void show(SuspicionFile read) {
        file = read;
        if (seen == null) {
            seen = new Decision.Seen(
                    read.suspicion().getVersion(),
                    read.one().version(),
                    read.other().version());
            kept = getOwn().stream().max(RICHEST).map(ComparedFile::id).orElse(null);
        }
    }

    /** Says why the reader looks into the file of another post. */
    public void reveal() {
        Once.change(() -> desk.reveal(id, why));
        seen = null;
        load();
    }

    /** Decides, and goes on to the next pair. */
    public String decide(SuspicionAction action) {
        var stays = action == SuspicionAction.CONFIRM ? kept : null;
        var decision = new Decision(action, seen, stays, Stream.of(taken).collect(Collectors.toSet()), reason);
        var decided = Once.change(() -> desk.decide(id, decision));
        return notices.afterRedirectTo(
                LIST, "registry.suspicion.note." + decided.suspicion().getState());
    }

    public SuspicionFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    /** Those of the two that may stay: the files that the reader's post keeps. */
    public final List<ComparedFile> getOwn() {
        return Stream.of(file.one(), file.other())
                .filter(one -> one.post().equals(me.getCode()))
                .toList();
    }

    /** Number of the file that stays, once somebody said so; else null. */
    public String getKeptNo() {
        var stays = getFile().suspicion().getKept();
        return Stream.of(getFile().one(), getFile().other())
                .filter(one -> stays != null && one.id().equals(stays.getId()))
                .map(ComparedFile::fileNo)
                .findFirst()
                .orElse(null);
    }

    /** The fields in which the two differ, so that one of them is right. */
    public List<ComparedField> getChoices() {
        return getFile().fields().stream().filter(ComparedField::isChoice).toList();
    }

    /** What the reader may do; what makes one file of two stands first. */
    public List<SuspicionAction> getActions() {
        return getFile().actions().stream()
                .sorted(Comparator.comparing(action -> !isMerging(action)))
                .toList();
    }

    /** Whether it is the way to one file. */
    public boolean isMerging(SuspicionAction action) {
        return action == SuspicionAction.CONFIRM || action == SuspicionAction.MERGE;
    }

    public boolean may(SuspicionAction action) {
        return getFile().actions().contains(action);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The file that stays when the two become one. */
    public UUID getKept() {
        return kept;
    }

    public void setKept(UUID kept) {
        this.kept = kept;
    }

    /** The fields in which the file that goes is right. */
    public PersonField[] getTaken() {
        return taken.clone();
    }

    public void setTaken(PersonField[] taken) {
        this.taken = taken.clone();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why the reader looks into the file of another post. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
