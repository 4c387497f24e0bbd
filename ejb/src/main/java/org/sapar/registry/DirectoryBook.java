package org.sapar.registry;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** How people like the directory; everybody's own. */
interface DirectoryBook {

    EntityManager entityManager();

    @HQL("select l from SavedList l where l.sub = :sub order by l.name, l.id")
    List<SavedList> lists(String sub);

    @HQL("select l from SavedList l where l.sub = :sub and l.name = :name")
    Optional<SavedList> list(String sub, String name);

    @HQL("select l from SavedList l where l.sub = :sub and l.begins = true order by l.name, l.id")
    List<SavedList> first(String sub);

    @HQL("delete from SavedList l where l.sub = :sub and l.id = :id")
    int drop(String sub, UUID id);

    @HQL("select c from DirectoryChoice c where c.sub = :sub")
    Optional<DirectoryChoice> choice(String sub);
}
