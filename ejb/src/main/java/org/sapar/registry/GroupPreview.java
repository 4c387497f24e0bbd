package org.sapar.registry;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/**
 * What would become of a group of files; nothing of it is done yet.
 *
 * @param files all that were chosen, in the versions that were seen
 * @param shifts how many would be changed from what; empty as long as it was not said what is to be changed
 * @param left those that would be left as they are, by name
 * @param most files of one change
 * @param hours for how long it could be undone
 */
public record GroupPreview(List<SeenFile> files, List<GroupShift> shifts, List<GroupLeft> left, int most, long hours)
        implements Subject, Serializable {

    public GroupPreview {
        files = List.copyOf(files);
        shifts = List.copyOf(shifts);
        left = List.copyOf(left);
    }

    /** How many would be changed. */
    public int changing() {
        return files.size() - left.size();
    }

    @Override
    public UUID subjectId() {
        return null;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return files.stream().map(SeenFile::id).toList();
    }
}
