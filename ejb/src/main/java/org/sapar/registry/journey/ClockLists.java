package org.sapar.registry.journey;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.sapar.identity.Caller;
import org.sapar.persistence.Slice;
import org.sapar.reference.Post;
import org.sapar.reference.ReferenceDesk;
import org.sapar.shared.Broken;

/** Finds what is due for the people of the caller's posts. */
@ApplicationScoped
class ClockLists {

    /** Nobody works through more in a day; so much is counted and no further. */
    private static final int MOST = 99;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9000, 1, 1);

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    ClockDues dues;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** A page, with one line more if there is a next one. */
    List<ClockRow> page(ClockQuery query) {
        query.check();
        var posts = posts(query.post());
        if (posts.isEmpty()) {
            return List.of();
        }
        var today = today(posts);
        var last = query.after() == null ? null : last(query.after());
        var rows = last == null
                ? Slice.of(rows(query, posts, today, FIRST_DAY, FIRST), query.size(), query.page())
                : Slice.of(rows(query, posts, today, last.line().due(), query.after()), query.size());
        return rows.stream().map(row -> row.on(today)).toList();
    }

    /** How many are late and how many are near; {@link #MOST} and one when there are more. */
    Map<ClockState, Integer> counts(String post) {
        var posts = posts(post);
        var counts = new EnumMap<ClockState, Integer>(ClockState.class);
        for (var state : List.of(ClockState.LATE, ClockState.NEAR)) {
            counts.put(state, posts.isEmpty() ? 0 : count(state, posts));
        }
        return counts;
    }

    private int count(ClockState state, Collection<String> posts) {
        var query = new ClockQuery(state, null, null, 0, 1, null);
        return rows(query, posts, today(posts), FIRST_DAY, FIRST)
                .setMaxResults(MOST + 1)
                .getResultList()
                .size();
    }

    private SelectionQuery<ClockRow> rows(
            ClockQuery query, Collection<String> posts, LocalDate today, LocalDate day, UUID after) {
        var state = query.state();
        var late = state == ClockState.LATE;
        return dues.rows(
                posts,
                // Whom two posts have is told once to those who see all posts.
                posts.size() > 1,
                caller.may(REGISTRY_PROTECT),
                query.rule(),
                state == null || late ? FIRST_DAY : today,
                late ? today.minusDays(1) : LAST_DAY,
                today,
                state == null || late ? null : state == ClockState.NEAR,
                day,
                after);
    }

    private ClockDue last(UUID id) {
        return dues.row(id).stream().findFirst().orElseThrow(Broken::unknown);
    }

    /** The day at the post; of several posts that of the first, so that the list has one today. */
    private LocalDate today(Collection<String> posts) {
        return reference.post(posts.iterator().next()).orElseThrow().dayOf(clock.instant());
    }

    private List<String> posts(String asked) {
        var own = caller.everywhere()
                ? reference.posts().stream().map(Post::getCode).toList()
                : List.copyOf(caller.posts());
        return own.stream().filter(post -> asked == null || post.equals(asked)).toList();
    }
}
