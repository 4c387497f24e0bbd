package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;
import org.sapar.persistence.Likeness;

/** Looks into the Trail. Whoever uses it stands behind a desk that asks for a permission. */
@ApplicationScoped
public class TrailReader {

    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    private static final int LONGEST_SUB = 64;

    @Inject
    TrailRows rows;

    /** A page, the newest first; one row more than asked for when there is a next page. */
    public List<TrailRow> find(TrailQuery query) {
        var last = query.before() == null ? null : rows.row(query.before()).orElse(null);
        return select(query, last).setMaxResults(query.size() + 1).getResultList();
    }

    private SelectionQuery<TrailRow> select(TrailQuery query, TrailRow last) {
        var feature = query.feature();
        var action = query.action();
        var from = Objects.requireNonNullElse(query.from(), FIRST);
        var end = Objects.requireNonNullElse(query.to(), LAST);
        var goesOn = last != null && !last.at().isAfter(end);
        var to = goesOn ? last.at() : end;
        var before = goesOn ? last.id() : new UUID(0, 0);
        var subs = query.who() == null ? null : people(query.who());
        if (query.about() != null) {
            var anybody = subs == null;
            return rows.about(
                    query.about(),
                    anybody,
                    anybody ? List.of("") : subs,
                    feature,
                    action,
                    query.refused(),
                    from,
                    to,
                    before);
        }
        return subs == null
                ? rows.all(feature, action, query.refused(), from, to, before)
                : rows.by(subs, feature, action, query.refused(), from, to, before);
    }

    /** Ids of those who are meant; never an empty list, which SQL would not take. */
    private List<String> people(String who) {
        var found = rows.people(Likeness.containing(who), who.strip());
        if (!found.isEmpty()) {
            return found;
        }
        return List.of(who.strip().substring(0, Math.min(who.strip().length(), LONGEST_SUB)));
    }
}
