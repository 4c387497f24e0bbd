package org.sapar.registry;

import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.registry.photos.Photo;

/**
 * A migrant's file as its page shows it.
 *
 * @param photo the latest one, without the picture itself; null if there is none
 */
public record MigrantFile(Migrant migrant, List<ConsularRegistration> registrations, Photo photo) implements Subject {

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
