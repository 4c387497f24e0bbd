package org.sapar.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The forms that were not sent yet. */
interface DraftBook {

    EntityManager entityManager();

    @HQL("select d from Draft d where d.sub = :sub and d.form = :form")
    Optional<Draft> of(String sub, String form);

    /** The same, to be locked. */
    @HQL("select d from Draft d where d.sub = :sub and d.form = :form")
    SelectionQuery<Draft> held(String sub, String form);

    @HQL("select d from Draft d where d.sub = :sub and d.content <> '' order by d.savedAt desc")
    List<Draft> newest(String sub);

    @HQL("delete from Draft d where d.savedAt < :moment")
    int removeOlder(Instant moment);

    @HQL("delete from Draft d where d.content = '' and d.savedAt < :moment")
    int removeTaken(Instant moment);
}
