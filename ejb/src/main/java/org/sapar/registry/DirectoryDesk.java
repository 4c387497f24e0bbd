package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.persistence.Ids;
import org.sapar.shared.Broken;

/** The desk where people arrange the directory as they like it; everybody has an arrangement of one's own. */
@Stateless
public class DirectoryDesk {

    /** More names than these are not found again by looking. */
    private static final int MOST = 20;

    @Inject
    DirectoryBook book;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's lists and columns. */
    @RolesAllowed(REGISTRY_READ)
    public Directory directory() {
        return new Directory(
                book.lists(caller.sub()),
                book.choice(caller.sub())
                        .map(DirectoryChoice::shown)
                        .orElseGet(() -> EnumSet.allOf(DirectoryColumn.class)));
    }

    /**
     * Gives filters a name; a name that is there already means these filters from now on.
     *
     * @throws Broken if there are no filters, or too many names
     */
    @RolesAllowed(REGISTRY_READ)
    public SavedList keepList(@NotNull @Valid NewList form) {
        var text = form.text() == null || form.text().isBlank()
                ? null
                : form.text().strip();
        if (text == null && form.post() == null) {
            throw Broken.at("name", "registry.list.filters");
        }
        var name = form.name().strip();
        var list = book.list(caller.sub(), name).orElseGet(() -> begun(name));
        list.mean(text, form.post());
        return list;
    }

    private SavedList begun(String name) {
        if (book.lists(caller.sub()).size() >= MOST) {
            throw Broken.at("name", "registry.list.most", MOST);
        }
        var list = new SavedList(Ids.next(), clock.instant(), caller.sub(), name);
        book.entityManager().persist(list);
        return list;
    }

    /**
     * Forgets a name.
     *
     * @throws Broken if the caller has no such list
     */
    @RolesAllowed(REGISTRY_READ)
    public void dropList(@NotNull UUID id) {
        if (book.drop(caller.sub(), id) == 0) {
            throw Broken.unknown();
        }
    }

    /** The list with which the caller wants to begin; nothing if it is gone or there never was one. */
    @RolesAllowed(REGISTRY_READ)
    public Optional<SavedList> startList() {
        return book.first(caller.sub()).stream().findFirst();
    }

    /**
     * From now on the caller begins with this list and with no other.
     *
     * @throws Broken if the caller has no such list
     */
    @RolesAllowed(REGISTRY_READ)
    public void startWith(@NotNull UUID id) {
        var lists = book.lists(caller.sub());
        if (lists.stream().noneMatch(list -> list.getId().equals(id))) {
            throw Broken.unknown();
        }
        lists.forEach(list -> list.begin(list.getId().equals(id)));
    }

    /** From now on the caller begins where everybody with the same job does. */
    @RolesAllowed(REGISTRY_READ)
    public void startAsUsual() {
        book.first(caller.sub()).forEach(list -> list.begin(false));
    }

    /** Shows these columns beside the name, and no others. */
    @RolesAllowed(REGISTRY_READ)
    public void chooseColumns(@NotNull Set<@NotNull DirectoryColumn> columns) {
        var choice = book.choice(caller.sub()).orElseGet(() -> new DirectoryChoice(caller.sub()));
        choice.show(columns);
        book.entityManager().persist(choice);
    }
}
