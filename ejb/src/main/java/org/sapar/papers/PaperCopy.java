package org.sapar.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * An issued paper byte for byte as it was printed; the application's account can add to its table and change nothing.
 */
@Entity
@Immutable
class PaperCopy {

    /** Bytes of the largest paper, as the column takes it. */
    private static final int LARGEST = 16_777_215;

    @Id
    private UUID id;

    @Column(length = LARGEST)
    private byte[] content;

    /** For the persistence provider. */
    protected PaperCopy() {}

    /** @param paper the id of the paper */
    PaperCopy(UUID paper, byte[] pdf) {
        this.id = paper;
        this.content = pdf.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
