package org.sapar.registry.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sapar.persistence.OwnTransaction;

/**
 * Goes through those who were wished for, and then through everybody: some people to a transaction, and each alone when
 * one of them cannot be computed.
 */
class ClockRound {

    private static final System.Logger LOG = System.getLogger(ClockRound.class.getName());

    private static final UUID FIRST = new UUID(0, 0);

    private final ClockKeeper keeper;

    private final OwnTransaction apart;

    /** After whom the round goes on; null when it is through. */
    private UUID after = FIRST;

    ClockRound(ClockKeeper keeper, OwnTransaction apart) {
        this.keeper = keeper;
        this.apart = apart;
    }

    /** Begins anew with the first. */
    void begin() {
        after = FIRST;
    }

    /** Takes the next people; returns whether there may be more. */
    boolean next() {
        var wishes = apart.of(keeper::waiting);
        if (!wishes.isEmpty()) {
            look(wishes.stream()
                    .collect(groupingBy(ClockWish::migrantId, LinkedHashMap::new, mapping(ClockWish::id, toList()))));
            return true;
        }
        if (after == null) {
            return false;
        }
        // Only what is committed moves the round on.
        try {
            after = apart.of(() -> keeper.lookAfter(after));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "People are looked at one by one: {0}", fault.toString());
            after = apart.of(() -> keeper.wishAfter(after));
        }
        return true;
    }

    private void look(Map<UUID, List<UUID>> wishes) {
        var left = new LinkedHashMap<>(wishes);
        try {
            left.keySet().removeAll(apart.of(() -> keeper.fulfil(wishes)));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "People are looked at one by one: {0}", fault.toString());
        }
        left.forEach(this::look);
    }

    private void look(UUID person, List<UUID> wishes) {
        try {
            apart.of(() -> {
                keeper.fulfil(person, wishes);
                return person;
            });
        } catch (RuntimeException fault) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "What is due for {0} could not be found: {1}",
                    person,
                    fault.toString());
            apart.of(() -> {
                keeper.putOff(wishes);
                return person;
            });
        }
    }
}
