package org.sapar.registry.photos;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The photos that hold; the one that was taken last stands first. */
public interface Photos {

    EntityManager entityManager();

    @HQL("select p from Photo p where p.migrant.id = :migrant and p.struckWhy is null"
            + " order by p.takenOn desc, p.filedAt desc, p.id desc")
    SelectionQuery<Photo> byDay(UUID migrant);

    /** All of this migrant. */
    default List<Photo> of(UUID migrant) {
        return byDay(migrant).getResultList();
    }

    /** The one that is shown, if there is any. */
    default Optional<Photo> latest(UUID migrant) {
        return byDay(migrant).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** What a photo shows, unless it was struck. */
    default Optional<byte[]> jpeg(UUID photo) {
        return Optional.ofNullable(entityManager().find(PhotoImage.class, photo))
                .flatMap(PhotoImage::jpeg);
    }
}
