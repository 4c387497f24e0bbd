package org.sapar.web.registry;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.registry.Suspect;

/** The files that look like the person at the counter, and what the clerk said of them. */
public class SuspectCards implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<Suspect> suspects = List.of();

    private final Set<UUID> toldApart = new HashSet<>();

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

    /** Where among the others its card stands, from 0 on. */
    int place(UUID id) {
        return suspects.indexOf(suspect(id));
    }

    /** The files of others; what was said of files that are not shown any more counts no more. */
    Set<UUID> toldApart() {
        var shown = new HashSet<>(toldApart);
        shown.retainAll(suspects.stream().map(Suspect::subjectId).toList());
        return shown;
    }

    /** Files that may be of the person, the likeliest first. */
    public List<Suspect> getSuspects() {
        return suspects;
    }

    /** Whether the clerk said that this is the file of another person. */
    public boolean isToldApart(UUID id) {
        return toldApart.contains(id);
    }

    /** The file is of another person. */
    void tellApart(UUID id) {
        toldApart.add(id);
    }

    /** It was said by mistake. */
    void takeBack(UUID id) {
        toldApart.remove(id);
    }
}
