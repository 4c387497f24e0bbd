package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sapar.identity.Caller;
import org.sapar.persistence.Versions;
import org.sapar.reference.GroupRule;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/**
 * Changes many files as one, and changes them back.
 *
 * <p>All that is needed of them is read in one query each, and sent as one: a query of its own for each file would take
 * longer than the officer waits.
 */
@ApplicationScoped
class GroupKeeper {

    @Inject
    GroupBook book;

    @Inject
    Migrants migrants;

    @Inject
    Versions versions;

    @Inject
    Event<GroupMoved> moved;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** Changes those files that can be, and keeps of each what became of it. */
    GroupChange make(NewGroupChange form, GroupRule rule) {
        var seen = form.files().stream().collect(Collectors.toMap(SeenFile::id, SeenFile::version, Math::min));
        var change = new GroupChange(form, clock.instant(), caller.standing(), rule);
        var files = locked(seen.keySet(), change.getAction());
        if (files.size() < seen.size()) {
            throw Broken.unknown();
        }
        var posts = caller.posts();
        var lines = files.stream()
                .map(file -> new GroupLine(
                        change, file, GroupRules.outcome(file, form.wish(), seen.get(file.getId()), posts)))
                .toList();
        var changing = lines.stream().filter(GroupLine::isChanged).toList();
        var today = today(change.getFiledAt());
        write(changing, change.getFiledAt(), () -> changing.forEach(line -> line.make(today)));
        changing.forEach(GroupLine::stand);
        change.count(lines.size(), changing.size());
        book.entityManager().persist(change);
        lines.forEach(book.entityManager()::persist);
        follow(change, changing);
        return change;
    }

    /** Undoes it in those files that nobody has saved since. */
    void undo(GroupChange change) {
        var now = clock.instant();
        locked(book.changed(change), change.getAction());
        var lines = book.lines(change).stream().filter(GroupLine::isChanged).toList();
        var posts = caller.posts();
        var overwritten = overwritten(change, lines);
        lines.forEach(line ->
                line.end(overwritten.contains(line.file().getId()) ? GroupOutcome.SINCE : undoing(line, posts)));
        var restored = lines.stream()
                .filter(line -> line.undoing() == GroupOutcome.RESTORED)
                .toList();
        change.undo(caller.standing(), now, restored.size());
        var today = today(now);
        write(restored, now, () -> restored.forEach(line -> line.restore(now, today)));
        follow(change, restored);
    }

    /** What a later change said of these people holds, even where it says the same as this one. */
    private Set<UUID> overwritten(GroupChange change, List<GroupLine> lines) {
        var files = lines.stream().map(line -> line.file().getId()).toList();
        return files.isEmpty()
                ? Set.of()
                : Set.copyOf(book.overwritten(files, change.getAction(), change.getFiledAt(), change.getId()));
    }

    private static GroupOutcome undoing(GroupLine line, Collection<String> posts) {
        var file = line.file();
        var outcome = GroupRules.outcome(file, null, file.getVersion(), posts);
        if (outcome != GroupOutcome.CHANGED) {
            return outcome;
        }
        return line.stands() ? GroupOutcome.RESTORED : GroupOutcome.SINCE;
    }

    /** Nobody else saves them meanwhile. */
    private List<Migrant> locked(Collection<UUID> ids, GroupAction action) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var files =
                migrants.toLock(ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (action == GroupAction.REGION) {
            migrants.withStays(ids);
        }
        return files;
    }

    /**
     * Writes into the files; an earlier change that can still be undone can be so afterwards, for this is not what
     * somebody saved who had looked at the file.
     */
    private void write(List<GroupLine> lines, Instant now, Runnable action) {
        if (lines.isEmpty()) {
            return;
        }
        Map<UUID, Migrant> files =
                lines.stream().map(GroupLine::file).collect(Collectors.toMap(Migrant::getId, Function.identity()));
        var earlier = book.standing(files.keySet(), now).stream()
                .filter(line -> line.fileVersion() == line.file().getVersion())
                .toList();
        versions.raiseAll(files.values(), action);
        earlier.forEach(GroupLine::stand);
    }

    private void follow(GroupChange change, List<GroupLine> lines) {
        if (change.getAction() == GroupAction.REGION && !lines.isEmpty()) {
            moved.fire(new GroupMoved(lines.stream().map(GroupLine::file).toList()));
        }
    }

    private LocalDate today(Instant now) {
        return caller.posts().stream()
                .findFirst()
                .flatMap(reference::post)
                .orElseThrow(() -> new Broken("registry.post"))
                .dayOf(now);
    }
}
