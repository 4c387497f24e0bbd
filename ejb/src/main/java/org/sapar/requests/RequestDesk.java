package org.sapar.requests;

import static org.sapar.identity.Permission.REQUESTS_OPEN;
import static org.sapar.identity.Permission.REQUESTS_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.identity.Caller;
import org.sapar.identity.Sought;
import org.sapar.identity.Submissions;
import org.sapar.persistence.Slice;
import org.sapar.registry.FileAccess;
import org.sapar.shared.Broken;

/** The consular officer's desk: opens requests and moves them along. */
@Stateless
public class RequestDesk {

    @Inject
    Requests requests;

    @Inject
    RequestOpening opening;

    @Inject
    RequestMoves moves;

    @Inject
    Submissions submissions;

    @Inject
    FileAccess access;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /** A page of the queue, the most urgent first. */
    @RolesAllowed(REQUESTS_READ)
    public Queue queue(@NotNull @Valid QueueQuery query) {
        var now = clock.instant();
        var states = states(query);
        var rows = query.overdue()
                ? requests.overdue(states, now, query.type(), query.post())
                : requests.queue(states, query.type(), query.post());
        return queue(Slice.of(rows, QueueQuery.SIZE, query.page()), query, now);
    }

    /**
     * The page of the queue that comes after one of its requests, whatever came in meanwhile.
     *
     * @param query as before; its page does not count
     * @throws Broken if there is no such request at the caller's post
     */
    @RolesAllowed(REQUESTS_READ)
    public Queue queueAfter(@NotNull @Valid QueueQuery query, @NotNull UUID after) {
        known(after);
        var now = clock.instant();
        var states = states(query);
        var rows = query.overdue()
                ? requests.overdueAfter(after, states, now, query.type(), query.post())
                : requests.queueAfter(after, states, query.type(), query.post());
        return queue(Slice.of(rows, QueueQuery.SIZE), query, now);
    }

    /** The requests of one migrant that the caller may see, the newest first. */
    @RolesAllowed(REQUESTS_READ)
    public List<RequestRow> ofMigrant(@NotNull UUID migrant) {
        return requests.ofMigrant(migrant);
    }

    /** The request with this number, if the caller may see it; else nothing. */
    @RolesAllowed(REQUESTS_READ)
    public List<RequestRow> byNumber(@Sought @NotNull @Size(max = 40) String number) {
        return requests.byNumber(number);
    }

    /**
     * One request with what the caller may do now.
     *
     * @throws Broken if there is none at the caller's post
     */
    @RolesAllowed(REQUESTS_READ)
    public RequestFile file(@NotNull UUID id) {
        return whole(known(id));
    }

    /**
     * Opens a request at the caller's post; the same form again gives the same request.
     *
     * @throws Broken if the type is not offered or not by this channel, or the applicant is not on file, or is
     *     protected and the caller may not see protected people, or the one who asks for registration is registered
     *     already
     */
    @RolesAllowed(REQUESTS_OPEN)
    public RequestFile open(@NotNull @Valid NewRequest form) {
        if (submissions.isRepeat(form.id(), form)) {
            return whole(known(form.id()));
        }
        var migrant = access.shown(form.migrantId());
        // Whoever merges the file at this moment would leave the request behind.
        requests.entityManager().lock(migrant, LockModeType.PESSIMISTIC_WRITE);
        var post = caller.posts().stream().findFirst().orElseThrow(() -> new Broken("requests.post"));
        var request = opening.open(form, migrant, post, author());
        requests.entityManager().persist(request);
        moves.opened(request);
        return whole(request);
    }

    /**
     * Performs one action on the version that the officer has seen.
     *
     * @throws Broken the conflict, if somebody was there meanwhile; or the rule that stands in the way
     */
    @RolesAllowed(REQUESTS_READ)
    public RequestFile perform(
            @NotNull UUID id, int version, @NotNull RequestAction action, @NotNull @Valid Said said) {
        var request = known(id);
        caller.require(action.permission());
        if (request.getVersion() != version) {
            throw Broken.conflict();
        }
        moves.perform(request, action, said, author());
        return whole(request);
    }

    private Queue queue(List<RequestRow> rows, QueueQuery query, Instant now) {
        return new Queue(
                rows,
                requests.counts(query.type(), query.post()),
                requests.countOverdue(RequestState.open(), now, query.type(), query.post()));
    }

    private static Set<RequestState> states(QueueQuery query) {
        return query.state() == null ? RequestState.open() : Set.of(query.state());
    }

    private ConsularRequest known(UUID id) {
        return requests.byId(id).orElseThrow(Broken::unknown);
    }

    private Author author() {
        var who = caller.standing();
        return new Author(who.sub(), who.displayName(), clock.instant());
    }

    private RequestFile whole(ConsularRequest request) {
        requests.entityManager().flush();
        request.whole();
        request.getMigrant().getNameCyrillic();
        var actions = request.getActions().stream()
                .filter(action -> caller.may(action.permission()))
                .toList();
        return new RequestFile(request, actions, moves.deadline(request));
    }
}
