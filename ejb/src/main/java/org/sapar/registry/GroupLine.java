package org.sapar.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sapar.persistence.Filed;
import org.sapar.persistence.Ids;

/**
 * What became of one file of a group, and what it said before.
 *
 * <p>It stays with the file that was changed when that is merged into another one: it tells of an act, and not of the
 * person.
 */
@Entity
public class GroupLine extends Filed {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private GroupChange change;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Migrant file;

    @Enumerated(EnumType.STRING)
    private GroupOutcome outcome;

    private String valueBefore;

    private int fileVersion;

    private UUID stayBefore;

    private UUID stayAfter;

    @Enumerated(EnumType.STRING)
    private GroupOutcome undoing;

    /** For the persistence provider. */
    protected GroupLine() {}

    GroupLine(GroupChange change, Migrant file, GroupOutcome outcome) {
        super(Ids.next(), change.getFiledAt());
        this.change = change;
        this.file = file;
        this.outcome = outcome;
        this.fileVersion = file.getVersion();
    }

    /** Writes into the file what was told of the group; which version comes of it is said by {@link #stand}. */
    void make(LocalDate today) {
        valueBefore = GroupRules.value(change.getAction(), file);
        stayBefore = file.stay().map(Stay::getId).orElse(null);
        GroupRules.tell(file, change, today);
        stayAfter = file.stay().map(Stay::getId).orElse(null);
    }

    /** Writes into the file what it said before. */
    void restore(Instant now, LocalDate today) {
        if (change.getAction() == GroupAction.LANGUAGE) {
            file.put(PersonField.LANGUAGE, valueBefore);
        } else {
            stay(stayAfter).orElseThrow().undo(stay(stayBefore).orElseThrow(), now, today);
        }
    }

    /** Whether the file still says what this change wrote into it, and nobody has saved it since. */
    boolean stands() {
        return file.getVersion() == fileVersion
                && change.getTarget().equals(GroupRules.value(change.getAction(), file))
                && (change.getAction() == GroupAction.LANGUAGE
                        || stay(stayAfter).filter(Stay::goesOn).isPresent());
    }

    /** The version of the file as it is now counts as that of the change. */
    void stand() {
        fileVersion = file.getVersion();
    }

    void end(GroupOutcome why) {
        undoing = why;
    }

    private Optional<Stay> stay(UUID id) {
        return file.getStays().stream().filter(stay -> stay.getId().equals(id)).findFirst();
    }

    Migrant file() {
        return file;
    }

    /** The version of the file that was found, or that came of the change. */
    int fileVersion() {
        return fileVersion;
    }

    boolean isChanged() {
        return outcome == GroupOutcome.CHANGED;
    }

    GroupOutcome outcome() {
        return outcome;
    }

    /** What became of it when the change was undone, or null. */
    GroupOutcome undoing() {
        return undoing;
    }

    /** What it said before, or null. */
    String valueBefore() {
        return valueBefore;
    }
}
