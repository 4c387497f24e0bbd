package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
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

    void make(Migrant file, Runnable change) {
        var before = region(file);
        versions.raise(file, change);
        suspects.note(file);
        if (!Objects.equals(before, region(file))) {
            districts.follow(file);
        }
    }

    private static String region(Migrant file) {
        return file.stay().map(Stay::getRegion).orElse(null);
    }
}
