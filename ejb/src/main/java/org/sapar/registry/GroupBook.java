package org.sapar.registry;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** The changes of many files. */
interface GroupBook {

    EntityManager entityManager();

    @HQL("select c from GroupChange c where c.id = :id")
    Optional<GroupChange> byId(UUID id);

    @HQL("select c from GroupChange c where c.id = :id")
    SelectionQuery<GroupChange> toUndo(UUID id);

    @HQL("select c from GroupChange c where (:all = true or c.sub = :sub) order by c.filedAt desc, c.id desc")
    SelectionQuery<GroupChange> newest(boolean all, String sub);

    @HQL("select c from GroupChange c join GroupChange a on a.id = :after where (:all = true or c.sub = :sub)"
            + " and (c.filedAt < a.filedAt or c.filedAt = a.filedAt and c.id < a.id)"
            + " order by c.filedAt desc, c.id desc")
    SelectionQuery<GroupChange> newestAfter(UUID after, boolean all, String sub);

    @HQL("select l from GroupLine l join fetch l.file where l.change = :change order by l.file.nameCyrillic, l.id")
    List<GroupLine> lines(GroupChange change);

    @HQL(
            "select l.file.id from GroupLine l where l.change = :change and l.outcome = org.sapar.registry.GroupOutcome.CHANGED")
    List<UUID> changed(GroupChange change);

    /** Files into which a later change wrote the same kind of thing, and was not undone. */
    @HQL("select distinct l.file.id from GroupLine l join l.change c where l.file.id in :files"
            + " and l.outcome = org.sapar.registry.GroupOutcome.CHANGED and c.undoneAt is null"
            + " and c.action = :action and (c.filedAt > :made or c.filedAt = :made and c.id > :id)")
    List<UUID> overwritten(Collection<UUID> files, GroupAction action, Instant made, UUID id);

    /** What earlier changes that can still be undone wrote into these files. */
    @HQL(
            "select l from GroupLine l join l.change c where l.file.id in :files and l.outcome = org.sapar.registry.GroupOutcome.CHANGED"
                    + " and c.undoneAt is null and c.undoUntil > :now")
    List<GroupLine> standing(Collection<UUID> files, Instant now);
}
