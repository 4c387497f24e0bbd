package org.sapar.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.sapar.trail.Strongbox;

/** The files that were made, in sealed pieces. */
@ApplicationScoped
class ExportPieces {

    @Inject
    Exports exports;

    @Inject
    Strongbox box;

    @Inject
    EntityManager entityManager;

    void put(UUID export, int place, byte[] piece) {
        entityManager.persist(new ExportChunk(export, place, box.close(piece, label(export, place))));
    }

    /** A piece as it was; nothing after the last. */
    Optional<byte[]> get(UUID export, int place) {
        return exports.piece(export, place).map(closed -> box.open(closed, label(export, place)));
    }

    void erase(UUID export) {
        exports.erase(export);
    }

    private static String label(UUID export, int place) {
        return "export " + export + " " + place;
    }
}
