package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * All that belongs to a migrant's file, of every feature and of every post.
 *
 * <p>It looks past the scope, for no record of a file may be left behind because another post keeps it; so nothing of
 * what is found here is shown, only counted and moved.
 */
@ApplicationScoped
class Belongings {

    private static final List<String> SCOPES = List.of("post-scope", "centre-scope");

    @Inject
    EntityManager entityManager;

    /** The records of a file, in the order in which they were put on it. */
    List<OfMigrant> of(Migrant file) {
        return past(() -> kinds().<OfMigrant>flatMap(kind -> of(file, kind)).toList());
    }

    /** Codes of the posts where something was done for the person; asks for no other kinds of records. */
    Set<String> offices(Migrant file) {
        return past(() -> kinds(DoneAtPost.class)
                .<DoneAtPost>flatMap(kind -> of(file, kind))
                .map(DoneAtPost::office)
                .collect(Collectors.toSet()));
    }

    /** What the person has but once at a time under this file. */
    List<OfMigrant.Single> singles(Migrant file) {
        return past(() -> kinds().<OfMigrant>flatMap(kind -> of(file, kind))
                .flatMap(record -> record.single().stream())
                .toList());
    }

    /** The last day of the latest training that was completed under this file, if any. */
    Optional<LocalDate> trained(Migrant file) {
        return past(() -> kinds().<OfMigrant>flatMap(kind -> of(file, kind))
                .flatMap(record -> record.trainedOn().stream())
                .max(Comparator.naturalOrder()));
    }

    /** A record by its kind and its id. */
    OfMigrant record(String kind, UUID id) {
        return past(() -> kinds().filter(type -> type.getName().equals(kind))
                .findFirst()
                .map(type -> entityManager.find(type.getJavaType(), id))
                .orElseThrow());
    }

    /** Whether anything was done for the person under this file. */
    boolean isHistory(Migrant file) {
        return of(file).stream().anyMatch(OfMigrant::isHistory);
    }

    /** Those of the files under which anything was done for the person; asks once for each kind of record. */
    Set<UUID> withHistory(Collection<Migrant> files) {
        return past(() -> kinds().<OfMigrant>flatMap(kind -> of(files, kind))
                .filter(OfMigrant::isHistory)
                .map(record -> record.getMigrant().getId())
                .collect(Collectors.toSet()));
    }

    private <T extends OfMigrant> Stream<T> of(Collection<Migrant> files, EntityType<T> kind) {
        var query = entityManager.getCriteriaBuilder().createQuery(kind.getJavaType());
        query.where(query.from(kind).get("migrant").in(files));
        return entityManager.createQuery(query).getResultList().stream();
    }

    private <T extends OfMigrant> Stream<T> of(Migrant file, EntityType<T> kind) {
        var builder = entityManager.getCriteriaBuilder();
        var query = builder.createQuery(kind.getJavaType());
        var record = query.from(kind);
        query.where(builder.equal(record.get("migrant"), file)).orderBy(builder.asc(record.get("filedAt")));
        return entityManager.createQuery(query).getResultList().stream();
    }

    private Stream<EntityType<? extends OfMigrant>> kinds() {
        return kinds(OfMigrant.class);
    }

    @SuppressWarnings("unchecked")
    private <T extends OfMigrant> Stream<EntityType<? extends T>> kinds(Class<T> asked) {
        return entityManager.getMetamodel().getEntities().stream()
                .filter(kind -> asked.isAssignableFrom(kind.getJavaType()))
                .map(kind -> (EntityType<? extends T>) kind);
    }

    private <T> T past(Supplier<T> reading) {
        // What waits to be written is written before, as the caller wrote it.
        entityManager.flush();
        var session = entityManager.unwrap(Session.class);
        SCOPES.forEach(session::disableFilter);
        try {
            return reading.get();
        } finally {
            SCOPES.forEach(session::enableFilter);
        }
    }
}
