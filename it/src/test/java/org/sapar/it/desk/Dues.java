package org.sapar.it.desk;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.ClockQuery;
import org.sapar.registry.journey.ClockRow;
import org.sapar.registry.journey.ClockState;
import org.sapar.registry.journey.JourneyDesk;

/** What is due for people, as the lists have it and as the files say it. */
record Dues(ClockDesk clocks, JourneyDesk journeys) {

    private static final int MOST = 200;

    /** The code of a rule and its last day. */
    record Due(String code, LocalDate day) {}

    /** All lines that somebody reads, page after page. */
    List<ClockRow> all(As who, ClockState state) {
        var rows = new ArrayList<ClockRow>();
        List<ClockRow> page;
        do {
            var after = rows.isEmpty() ? null : rows.get(rows.size() - 1).id();
            page = who.call(() -> clocks.clocks(new ClockQuery(state, null, null, 0, MOST, after)));
            rows.addAll(page.subList(0, Math.min(page.size(), MOST)));
        } while (page.size() > MOST);
        return rows;
    }

    /** Those of one file. */
    List<ClockRow> of(As who, ClockState state, UUID migrant) {
        return all(who, state).stream()
                .filter(row -> row.migrant().equals(migrant))
                .toList();
    }

    /** What the lists say of one file. */
    Set<Due> listed(As who, UUID migrant) {
        return said(of(who, null, migrant));
    }

    static Set<Due> said(List<ClockRow> rows) {
        return rows.stream().map(row -> new Due(row.code(), row.due())).collect(toSet());
    }

    /** What the file says when it is opened. */
    Set<Due> computed(As who, UUID migrant) {
        return who.call(() -> journeys.open(migrant)).clocks().stream()
                .filter(clock -> clock.due() != null && clock.doneOn() == null)
                .filter(clock -> clock.state() != ClockState.PASSED)
                .map(clock -> new Due(clock.code(), clock.due()))
                .collect(toSet());
    }
}
