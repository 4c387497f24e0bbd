package org.sapar.web.registry;

import static org.sapar.identity.Permission.REGISTRY_ENLIST;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sapar.registry.RegistrationDesk;
import org.sapar.registry.RegistrationList;
import org.sapar.web.shared.Me;

/** Counts what has to be seen to in the consular register, as far as a person can see to it. */
@Named("registerDue")
@RequestScoped
public class RegisterDue {

    /** Counted as far as this; nobody works through more in a day. */
    private static final int MOST = 99;

    @EJB
    RegistrationDesk desk;

    @Inject
    Me me;

    private final Map<String, Map<RegistrationList, Integer>> counts = new HashMap<>();

    /** One list and how much is on it. */
    public record Line(RegistrationList list, int number) {

        /** {@code 12}, or {@code 99+} when there are more. */
        public String getCount() {
            return number > MOST ? MOST + "+" : Integer.toString(number);
        }
    }

    /**
     * All lists.
     *
     * @param post code of one post, or null for all that the person works for
     */
    public List<Line> lines(String post) {
        var found = counts.computeIfAbsent(post == null ? "" : post, key -> desk.countDue(post));
        return Stream.of(RegistrationList.values())
                .map(list -> new Line(list, found.get(list)))
                .toList();
    }

    /** The lists on which something stands, for who can do something about it. */
    public List<Line> getOpen() {
        return me.may(REGISTRY_ENLIST)
                ? lines(null).stream().filter(line -> line.number() > 0).toList()
                : List.of();
    }
}
