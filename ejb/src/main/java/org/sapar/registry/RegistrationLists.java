package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.sapar.identity.Caller;
import org.sapar.identity.Permission;
import org.sapar.persistence.Slice;
import org.sapar.reference.Post;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.RegistrationRule;

/** Finds what the posts of the caller have to see to in the consular register. */
@ApplicationScoped
class RegistrationLists {

    /** Nobody works through more in a day; so much is counted and no further. */
    static final int MOST = 99;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Registrations registrations;

    @EJB
    ReferenceDesk reference;

    @EJB
    Caller caller;

    @Inject
    Clock clock;

    /** A page, with one row more if there is a next one. */
    List<RegistrationRow> page(RegistrationQuery query, ConsularRegistration after) {
        var posts = posts(query.post());
        if (posts.isEmpty()) {
            return List.of();
        }
        var rows = after == null
                ? rows(query.list(), posts, FIRST_DAY, FIRST)
                : rows(query.list(), posts, dueOn(after), after.getId());
        return after == null ? Slice.of(rows, query.size(), query.page()) : Slice.of(rows, query.size());
    }

    /** How many there are of each list; {@link #MOST} and one when there are more. */
    Map<RegistrationList, Integer> counts(String post) {
        var posts = posts(post);
        var counts = new EnumMap<RegistrationList, Integer>(RegistrationList.class);
        for (var list : RegistrationList.values()) {
            counts.put(list, posts.isEmpty() ? 0 : count(list, posts));
        }
        return counts;
    }

    private int count(RegistrationList list, Collection<String> posts) {
        return rows(list, posts, FIRST_DAY, FIRST)
                .setMaxResults(MOST + 1)
                .getResultList()
                .size();
    }

    private SelectionQuery<RegistrationRow> rows(
            RegistrationList list, Collection<String> posts, LocalDate day, UUID after) {
        return switch (list) {
            case RUNNING_OUT -> registrations.near(RegistrationState.REGISTERED, today(posts), posts, day, after);
            case PAPERS_MISSING -> registrations.near(RegistrationState.INCOMPLETE, today(posts), posts, day, after);
            case TO_TAKE_OVER -> registrations.offered(posts, after, isShown());
            case TAKEN_OVER -> registrations.left(posts, lately(posts), after, isShown());
        };
    }

    private boolean isShown() {
        return caller.may(Permission.REGISTRY_PROTECT);
    }

    /** The moment since when the post that was left sees who went. */
    private Instant lately(Collection<String> posts) {
        var today = today(posts);
        return reference
                .registrationRule(RegistrationRule.LEFT, today)
                .map(rule -> rule.first(today).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElseGet(clock::instant);
    }

    private static LocalDate dueOn(ConsularRegistration entry) {
        return entry.getTerm() == null ? FIRST_DAY : entry.getTerm().dueOn();
    }

    /**
     * The day at the post; of several posts that of the first, so that those in the west see a line some hours early.
     */
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
