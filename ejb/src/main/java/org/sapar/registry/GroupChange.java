package org.sapar.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sapar.identity.Standing;
import org.sapar.persistence.PostScoped;
import org.sapar.reference.GroupRule;

/** That somebody changed many files as one, and whether that was undone. */
@Entity
public class GroupChange extends PostScoped {

    private static final long serialVersionUID = 1L;

    private String sub;

    private String author;

    @Enumerated(EnumType.STRING)
    private GroupAction action;

    private String target;

    private int chosen;

    private int changed;

    private String limitRule;

    private Instant undoUntil;

    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneSub;

    private String undoneByName;

    private int restored;

    /** For the persistence provider. */
    protected GroupChange() {}

    GroupChange(NewGroupChange form, Instant filedAt, Standing officer, GroupRule rule) {
        super(form.id(), filedAt, officer.post());
        this.sub = officer.sub();
        this.author = officer.displayName();
        this.action = form.wish().action();
        this.target = form.wish().value();
        this.limitRule = rule.getId();
        this.undoUntil = filedAt.plus(rule.undoable());
    }

    /** So many files were chosen, and so many of them say it now. */
    void count(int files, int ofThem) {
        chosen = files;
        changed = ofThem;
    }

    /** It is undone; so many files say again what they said before. */
    void undo(Standing officer, Instant now, int files) {
        undoneAt = now;
        undoneSub = officer.sub();
        undoneByName = officer.displayName();
        restored = files;
    }

    /** Whether it stands and its time is not over. */
    boolean isUndoable(Instant now) {
        return !isUndone() && undoUntil.isAfter(now);
    }

    /** Who made it, by the id of the account. */
    public String getSub() {
        return sub;
    }

    /** Name of that person as it was then. */
    public String getAuthor() {
        return author;
    }

    public GroupAction getAction() {
        return action;
    }

    /** What was told of the group: a language, or a region by ISO 3166-2. */
    public String getTarget() {
        return target;
    }

    /** How many files were chosen. */
    public int getChosen() {
        return chosen;
    }

    /** How many of them were changed. */
    public int getChanged() {
        return changed;
    }

    /** Key of the rule by which it was made. */
    public String getLimitRule() {
        return limitRule;
    }

    /** Until when it can be undone. */
    public Instant getUndoUntil() {
        return undoUntil;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** When it was undone, or null. */
    public Instant getUndoneAt() {
        return undoneAt;
    }

    /** Name of whoever undid it as it was then, or null. */
    public String getUndoneByName() {
        return undoneByName;
    }

    /** How many files say again what they said before. */
    public int getRestored() {
        return restored;
    }
}
