package org.sapar.registry.contacts;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Numbers, addresses and relatives of migrants. */
interface Contacts {

    EntityManager entityManager();

    @HQL("select c from Contact c where c.migrant.id = :migrant"
            + " order by case when c.lastDay is null then 0 else 1 end, c.filedAt desc, c.id desc")
    List<Contact> contacts(UUID migrant);

    @HQL("select c from Contact c where c.id = :id")
    Optional<Contact> contact(UUID id);

    @HQL("select r from Relative r left join fetch r.linked where r.migrant.id = :migrant"
            + " order by case when r.lastDay is null then 0 else 1 end, r.filedAt desc, r.id desc")
    List<Relative> relatives(UUID migrant);

    @HQL("select r from Relative r left join fetch r.linked where r.id = :id")
    Optional<Relative> relative(UUID id);
}
