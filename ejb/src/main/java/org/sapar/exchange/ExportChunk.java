package org.sapar.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.UUID;
import org.sapar.persistence.Ids;

/** A piece of the file of an export, sealed. */
@Entity
public class ExportChunk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private UUID id;

    private UUID exportId;

    private int place;

    private byte[] content;

    /** For the persistence provider. */
    protected ExportChunk() {}

    ExportChunk(UUID exportId, int place, byte[] content) {
        this.id = Ids.next();
        this.exportId = exportId;
        this.place = place;
        this.content = content;
    }
}
