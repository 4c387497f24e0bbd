package org.sapar.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Subject;

/**
 * A change of many files with what became of them.
 *
 * @param shifts how many went from what to the new value
 * @param left those that were left as they are, by name
 * @param kept those that were left as they are when the change was undone, by name
 * @param undoable whether the caller can undo it now
 * @param files all that were chosen, for the Trail
 */
public record GroupFile(
        GroupChange change,
        List<GroupShift> shifts,
        List<GroupLeft> left,
        List<GroupLeft> kept,
        boolean undoable,
        List<UUID> files)
        implements Subject {

    public GroupFile {
        shifts = List.copyOf(shifts);
        left = List.copyOf(left);
        kept = List.copyOf(kept);
        files = List.copyOf(files);
    }

    /** How many people are not named to the caller, because they are protected now. */
    public int unnamed() {
        return change.getChosen() - change.getChanged() - left.size() + keptUnnamed();
    }

    private int keptUnnamed() {
        return change.isUndone() ? change.getChanged() - change.getRestored() - kept.size() : 0;
    }

    @Override
    public UUID subjectId() {
        return change.getId();
    }

    @Override
    public Collection<UUID> subjectIds() {
        return Stream.concat(Stream.of(change.getId()), files.stream()).toList();
    }
}
