package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sapar.papers.PaperBook;
import org.sapar.papers.PaperState;
import org.sapar.persistence.Versions;

/** Changes a file as one, and lets what hangs on it follow: the suspicions and the consular register. */
@ApplicationScoped
class FileChanges {

    @Inject
    Versions versions;

    @Inject
    Suspects suspects;

    @Inject
    RegistrationDistricts districts;

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
        if (!Objects.equals(before, region(file))) {
            districts.follow(file);
        }
    }

    /** What papers say of the person. */
    private static List<Object> told(Migrant file) {
        return Arrays.asList(file.getNameCyrillic(), file.getNameLatin(), file.getBirth(), file.getCitizenship());
    }

    private static String region(Migrant file) {
        return file.stay().map(Stay::getRegion).orElse(null);
    }
}
