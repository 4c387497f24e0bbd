package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_ENLIST;
import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.shared.Broken;

/** The desk of the consular register: who stands on it, until when, and who takes the entry over. */
@Stateless
public class RegistrationDesk {

    @Inject
    Registrations registrations;

    @Inject
    RegistrationRules rules;

    @Inject
    RegistrationMoves moves;

    @Inject
    RegistrationLists lists;

    @Inject
    FileAccess access;

    @EJB
    Caller caller;

    /**
     * An entry with its history and what the caller may do with it.
     *
     * @throws Broken if there is none, or the caller has to say first why he opens the file of the person
     */
    @RolesAllowed(REGISTRY_READ)
    public RegistrationFile registration(@NotNull UUID id) {
        return whole(opened(id));
    }

    /**
     * Takes the person off the register, enters him again, renews the entry or takes it over from another post.
     *
     * @param version the version of the entry that was seen
     * @throws Broken the conflict, if somebody was there meanwhile; or the rule that stands in the way
     */
    @RolesAllowed(REGISTRY_ENLIST)
    public RegistrationFile move(
            @NotNull UUID id, int version, @NotNull RegistrationAction action, @NotNull @Valid RegistrationSaid said) {
        var entry = opened(id);
        // Who enters the same person at another post looks before or after this.
        registrations.entityManager().lock(entry.getMigrant(), LockModeType.PESSIMISTIC_WRITE);
        if (entry.getVersion() != version) {
            throw Broken.conflict();
        }
        var post = rules.check(entry, action, said);
        switch (action) {
            case REMOVE -> moves.remove(entry, said);
            case TRANSFER -> moves.transfer(entry, post, said);
            default -> moves.perform(entry, action, said);
        }
        return whole(entry);
    }

    /** What the posts of the caller have to see to; one row more than a page has when there is a next one. */
    @RolesAllowed(REGISTRY_READ)
    public List<RegistrationRow> due(@NotNull @Valid RegistrationQuery query) {
        var after =
                query.after() == null ? null : registrations.byId(query.after()).orElseThrow(Broken::unknown);
        return lists.page(query, after);
    }

    /**
     * How many lines there are of each list; 100 where there are more than 99.
     *
     * @param post code of one of the caller's posts, or null for all of them
     */
    @RolesAllowed(REGISTRY_READ)
    public Map<RegistrationList, Integer> countDue(@Size(max = 10) String post) {
        return lists.counts(post);
    }

    private ConsularRegistration opened(UUID id) {
        var entry = registrations.byId(id).orElseThrow(Broken::unknown);
        access.open(entry.getMigrant().getId());
        return entry;
    }

    private RegistrationFile whole(ConsularRegistration entry) {
        registrations.entityManager().flush();
        var officer = caller.may(REGISTRY_ENLIST);
        return new RegistrationFile(
                entry,
                moves.today(entry.getPostCode()),
                officer ? rules.actions(entry) : List.of(),
                registrations.steps(entry),
                officer ? moves.papers(entry) : List.of());
    }
}
