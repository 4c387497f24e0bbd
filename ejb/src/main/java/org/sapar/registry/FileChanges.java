package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sapar.papers.PaperBook;
import org.sapar.papers.PaperState;
import org.sapar.persistence.Versions;

/** Changes a file as one, and lets what hangs on it follow: the suspicions, the consular register and what is due. */
@ApplicationScoped
class FileChanges {

    @Inject
    Versions versions;

    @Inject
    Suspects suspects;

    @Inject
    Event<FileChanged> changed;

    @Inject
    Migrants migrants;

    @Inject
    PaperBook papers;

    void make(Migrant file, Runnable change) {
        var before = region(file);
        var told = told(file);
        versions.raise(file, change);
        suspects.note(file);
        if (!told.equals(told(file))) {
            migrants.registrations(file.getId()).forEach(entry -> papers.end(entry.getId(), PaperState.CHANGED));
        }
        changed.fire(new FileChanged(file, !Objects.equals(before, region(file)), false));
    }

    /**
     * A file was begun; of most people nothing is due yet, for nobody has told when they came.
     *
     * @param later whether what follows may wait some seconds
     */
    void begin(Migrant file, boolean later) {
        if (file.getStays().stream().anyMatch(stay -> stay.getEnteredOn() != null)) {
            changed.fire(new FileChanged(file, false, later));
        }
    }

    /** What papers say of the person. */
    private static List<Object> told(Migrant file) {
        return Arrays.asList(
                file.value(PersonField.CYRILLIC),
                file.value(PersonField.LATIN),
                file.getBirth(),
                file.getCitizenship());
    }

    private static String region(Migrant file) {
        return file.stay().map(Stay::getRegion).orElse(null);
    }
}
