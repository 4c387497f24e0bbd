package org.sapar.registry.photos;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sapar.identity.Subject;
import org.sapar.registry.Migrant;

/**
 * The photos of a migrant, without the pictures.
 *
 * @param photos the one that was taken last stands first; struck ones are left out
 */
public record Album(Migrant migrant, List<Photo> photos) implements Subject, Serializable {

    /** The one that is shown, if there is any. */
    public Optional<Photo> latest() {
        return photos.stream().findFirst();
    }

    /** The photo with this id, if it is here. */
    public Optional<Photo> photo(UUID id) {
        return photos.stream().filter(photo -> photo.getId().equals(id)).findFirst();
    }

    @Override
    public UUID subjectId() {
        return migrant.getId();
    }
}
