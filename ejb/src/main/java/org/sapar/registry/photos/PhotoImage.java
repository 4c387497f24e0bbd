package org.sapar.registry.photos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;

/** The picture of a photo; nothing of it is in the history, so that it is gone when it is erased. */
@Entity
class PhotoImage {

    /** Bytes of the largest picture, as the column takes it. */
    private static final int LARGEST = 16_777_215;

    @Id
    private UUID id;

    @Column(length = LARGEST)
    private byte[] jpeg;

    /** For the persistence provider. */
    protected PhotoImage() {}

    /** @param photo the id of the photo */
    PhotoImage(UUID photo, byte[] jpeg) {
        this.id = photo;
        this.jpeg = jpeg.clone();
    }

    /** The picture, unless the photo was struck. */
    Optional<byte[]> jpeg() {
        return Optional.ofNullable(jpeg).map(byte[]::clone);
    }

    void erase() {
        jpeg = null;
    }
}
