package org.sapar.registry.photos;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Subject;

/** What a photo shows, as a JPEG of one size. */
public final class Picture implements Subject {

    private final UUID photo;

    private final UUID migrant;

    private final byte[] jpeg;

    Picture(Photo photo, byte[] jpeg) {
        this.photo = photo.getId();
        this.migrant = photo.getMigrant().getId();
        this.jpeg = jpeg.clone();
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public UUID subjectId() {
        return photo;
    }

    @Override
    public Collection<UUID> subjectIds() {
        return List.of(photo, migrant);
    }
}
