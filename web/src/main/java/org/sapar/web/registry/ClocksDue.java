package org.sapar.web.registry;

import static org.sapar.identity.Permission.REGISTRY_READ;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sapar.registry.journey.ClockDesk;
import org.sapar.registry.journey.ClockState;
import org.sapar.web.shared.Me;

/** Counts for whom something is due in the host country, for the page with which the work of a post begins. */
@Named("clocksDue")
@RequestScoped
public class ClocksDue {

    /** Counted as far as this; nobody works through more in a day. */
    private static final int MOST = 99;

    @EJB
    ClockDesk desk;

    @Inject
    Me me;

    private List<Line> open;

    /**
     * A state and how many clocks are in it.
     *
     * @param count {@code 12}, or {@code 99+} when there are more
     */
    public record Line(ClockState state, String count) {}

    /** What is late and what is near, as far as there is any; nothing for those who work at no post. */
    public List<Line> getOpen() {
        if (open == null) {
            open = me.may(REGISTRY_READ) && me.getCode() != null && !me.isAtCentre()
                    ? lines(desk.countClocks(null))
                    : List.of();
        }
        return open;
    }

    private static List<Line> lines(Map<ClockState, Integer> counts) {
        return counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new Line(one.getKey(), words(one.getValue())))
                .toList();
    }

    /** As it is shown; null for none. */
    static String words(Integer number) {
        if (number == null || number == 0) {
            return null;
        }
        return number > MOST ? MOST + "+" : Integer.toString(number);
    }
}
