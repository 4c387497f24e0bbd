package org.sapar.web.registry;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.registry.Suspect;

/** The files that look like the person at the counter, and what the clerk said of them. */
public class Likes implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Suspect> suspects = List.of();

    private final Set<UUID> strangers = new HashSet<>();

    /** Whether there is something else to show now. */
    boolean take(List<Suspect> found) {
        var changed = !found.equals(suspects);
        suspects = found;
        return changed;
    }

    Suspect suspect(UUID id) {
        return suspects.stream()
                .filter(suspect -> suspect.subjectId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What was said of files that are not shown any more counts no more. */
    Set<UUID> strangers() {
        var shown = new HashSet<>(strangers);
        shown.retainAll(suspects.stream().map(Suspect::subjectId).toList());
        return shown;
    }

    /** Files that may be of the person, the likeliest first. */
    public List<Suspect> getSuspects() {
        return suspects;
    }

    /** Whether the clerk said that this is the file of another person. */
    public boolean isStranger(UUID id) {
        return strangers.contains(id);
    }

    /** The file is of another person. */
    public void tellApart(UUID id) {
        strangers.add(id);
    }

    /** It was said by mistake. */
    public void takeBack(UUID id) {
        strangers.remove(id);
    }
}
