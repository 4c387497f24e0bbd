package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;
import static org.sapar.identity.Permission.REGISTRY_REGISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.identity.Reason;
import org.sapar.persistence.Scope;
import org.sapar.persistence.Slice;
import org.sapar.shared.Broken;

/**
 * The desk where officers say of two files whether they are of one person.
 *
 * <p>A pair is seen by the posts that keep one of its files. What the other post keeps is masked until the reader says
 * why he looks. A pair with a protected file is shown to those alone who may see protected people.
 */
@Stateless
public class SuspicionDesk {

    @Inject
    Migrants migrants;

    @Inject
    PairReader reader;

    @Inject
    SuspicionBook book;

    @Inject
    FileAccess access;

    @EJB
    Caller caller;

    /** The pairs of the caller's post, the likeliest first; one more than a page when there is a next one. */
    @RolesAllowed(REGISTRY_REGISTER)
    public List<SuspicionRow> suspected(@NotNull @Valid SuspicionQuery query) {
        var found = migrants.suspicions(query.states(), caller.everywhere(), Scope.listed(caller.posts()), isShown());
        return Slice.of(found, query.size(), query.page()).stream()
                .map(reader::row)
                .toList();
    }

    /**
     * The pairs that come after one of those that were found; one more than asked for when there is a next page.
     *
     * @param query as before; its page does not count
     * @throws Broken if there is no such pair at the caller's post
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public List<SuspicionRow> suspectedAfter(@NotNull @Valid SuspicionQuery query, @NotNull UUID after) {
        known(after);
        var found = migrants.suspicionsAfter(
                after, query.states(), caller.everywhere(), Scope.listed(caller.posts()), isShown());
        return Slice.of(found, query.size()).stream().map(reader::row).toList();
    }

    /** The pairs of one file that somebody has to look at, and those of files that were merged into it. */
    @RolesAllowed({REGISTRY_REGISTER, REGISTRY_PROTECT})
    public List<SuspicionRow> suspectedOf(@NotNull UUID migrant) {
        var states = EnumSet.of(SuspicionState.MERGED);
        states.addAll(new SuspicionQuery(null, 0, 1).states());
        return migrants.suspicionsOf(migrant, states, isShown()).stream()
                .filter(this::isOurs)
                .map(reader::row)
                .toList();
    }

    /** How many pairs of the caller's post somebody has to look at. */
    @RolesAllowed(REGISTRY_REGISTER)
    public long countSuspected() {
        var open = new SuspicionQuery(null, 0, 1).states();
        return migrants.countSuspicions(open, caller.everywhere(), Scope.listed(caller.posts()), isShown());
    }

    /**
     * Two files side by side.
     *
     * @throws Broken if there is no such pair, or none of the two is kept by the caller's post
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public SuspicionFile compare(@NotNull UUID id) {
        return whole(known(id));
    }

    /**
     * Says why the caller looks into the files of another post, and shows them.
     *
     * @param why kept in the Trail, where the head of post and the data protection officer read it
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public SuspicionFile reveal(@NotNull UUID id, @Reason @NotBlank @Size(max = 500) String why) {
        var pair = known(id);
        Stream.of(pair.getOne(), pair.getOther()).filter(reader::isMasked).forEach(file -> access.note(file, why));
        return whole(pair);
    }

    /**
     * Takes a decision about two files, as they were seen.
     *
     * @throws Broken the conflict, if somebody changed the pair or one of its files meanwhile; if the action is not
     *     lawful now; if a reason is missing; if what the two files have cannot be in one
     * @throws org.sapar.shared.Denied if whoever said first that it is one person would also agree to it
     */
    @RolesAllowed(REGISTRY_REGISTER)
    public SuspicionFile decide(@NotNull UUID id, @NotNull @Valid Decision decision) {
        var pair = known(id);
        caller.require(decision.action().permission());
        if (reader.isMasked(pair.getOne()) || reader.isMasked(pair.getOther())) {
            throw Broken.at("why", "registry.suspicion.masked");
        }
        book.decide(pair, decision);
        return whole(pair);
    }

    private SuspicionFile whole(Suspicion pair) {
        migrants.entityManager().flush();
        var actions = book.lawful(pair).stream()
                .filter(action -> caller.may(action.permission()))
                .toList();
        return reader.whole(pair, actions);
    }

    private Suspicion known(UUID id) {
        return migrants.suspicion(id, isShown()).filter(this::isOurs).orElseThrow(Broken::unknown);
    }

    private boolean isShown() {
        return caller.may(REGISTRY_PROTECT);
    }

    private boolean isOurs(Suspicion pair) {
        return caller.everywhere()
                || caller.posts().contains(pair.getOne().getPostCode())
                || caller.posts().contains(pair.getOther().getPostCode());
    }
}
