package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;
import static org.sapar.identity.Permission.TRAIL_TRACE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Slice;
import org.sapar.shared.Broken;

/** The desk where many files are changed as one, and where that is undone. */
@Stateless
public class GroupDesk {

    @Inject
    GroupBook book;

    @Inject
    GroupLook look;

    @Inject
    GroupKeeper keeper;

    @Inject
    Submissions submissions;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What would become of the files that somebody chose; nothing is done yet.
     *
     * @param wish null as long as it was not said what is to be changed; then only those are told that can be changed
     *     in no way
     * @throws Broken if nobody was chosen, more than may be changed at once, or somebody of whom there is no file
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public GroupPreview previewGroup(@NotNull @Valid GroupChoice choice, @Valid GroupWish wish) {
        return look.preview(choice, wish);
    }

    /**
     * Changes the files that the own post keeps and that nobody has saved since they were seen; the others are left as
     * they are, and kept with the reason. The same form again gives the same answer.
     *
     * @throws Broken if there are too many, no file with one of the ids, or no such value
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public GroupFile changeGroup(@NotNull @Valid NewGroupChange form) {
        if (submissions.isRepeat(form.id(), form)) {
            return file(known(form.id()));
        }
        var rule = look.rule();
        look.check(form.wish(), form.files().size(), rule);
        return file(keeper.make(form, rule));
    }

    /**
     * The changes of many files, the newest first; one more than asked for when there is a next page. Heads of posts
     * see those of their post, others their own.
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public List<GroupRow> groups(@NotNull @Valid GroupQuery query) {
        var all = caller.may(TRAIL_TRACE);
        var found = query.after() == null
                ? Slice.of(book.newest(all, caller.sub()), query.size(), query.page())
                : Slice.of(book.newestAfter(known(query.after()).getId(), all, caller.sub()), query.size());
        return found.stream()
                .map(change -> new GroupRow(change, isUndoable(change)))
                .toList();
    }

    /**
     * A change with what became of the files.
     *
     * @throws Broken if there is none, or it is somebody else's and the caller is not the head of the post
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public GroupFile openGroup(@NotNull UUID id) {
        return file(known(id));
    }

    /**
     * Undoes a change as one: each file says again what it said before, unless somebody has saved it since.
     *
     * @throws Broken if there is none, it was undone before, or its time is over
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public GroupFile undoGroup(@NotNull UUID id) {
        // Two who undo it at once do so one after the other.
        var change =
                mine(book.toUndo(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
        if (change.isUndone()) {
            throw new Broken("registry.group.undone", change.getUndoneByName(), change.getUndoneAt());
        }
        if (!isUndoable(change)) {
            throw new Broken("registry.group.late", change.getUndoUntil());
        }
        keeper.undo(change);
        return file(change);
    }

    private GroupChange known(UUID id) {
        return mine(book.byId(id).stream().toList());
    }

    /** What somebody may not see is not there. */
    private GroupChange mine(List<GroupChange> found) {
        return found.stream()
                .filter(change -> change.getSub().equals(caller.sub()) || caller.may(TRAIL_TRACE))
                .findFirst()
                .orElseThrow(Broken::unknown);
    }

    private boolean isUndoable(GroupChange change) {
        return change.isUndoable(clock.instant()) && change.getChanged() > 0;
    }

    private GroupFile file(GroupChange change) {
        var lines = book.lines(change);
        var shown = caller.may(REGISTRY_PROTECT);
        var named = lines.stream()
                .filter(line -> shown || !line.file().isProtected() || line.outcome() == GroupOutcome.PROTECTED)
                .toList();
        return new GroupFile(
                change,
                GroupLook.shifts(lines.stream().filter(GroupLine::isChanged).map(GroupLine::valueBefore)),
                named.stream()
                        .filter(line -> !line.isChanged())
                        .map(line -> new GroupLeft(line.file().row(), line.outcome()))
                        .toList(),
                named.stream()
                        .filter(line -> line.undoing() != null && line.undoing() != GroupOutcome.RESTORED)
                        .map(line -> new GroupLeft(line.file().row(), line.undoing()))
                        .toList(),
                isUndoable(change),
                lines.stream().map(line -> line.file().getId()).toList());
    }
}
