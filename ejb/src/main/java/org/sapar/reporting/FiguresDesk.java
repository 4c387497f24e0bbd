package org.sapar.reporting;

import static org.sapar.identity.Permission.REPORTING_READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sapar.identity.Caller;
import org.sapar.persistence.Scope;
import org.sapar.requests.RequestState;
import org.sapar.training.EnrolmentState;

/** The supervisor's desk: figures of the posts and centres that the supervisor may see. */
@Stateless
public class FiguresDesk {

    @Inject
    Figures figures;

    @Inject
    Clock clock;

    @EJB
    Caller caller;

    /** Counts as of this moment: nothing is rolled up, so that each figure equals its list. */
    @RolesAllowed(REPORTING_READ)
    public Board board() {
        var now = clock.instant();
        var migrants = byOffice(figures.migrants(caller.everywhere(), Scope.listed(caller.posts())));
        var requests = byOffice(figures.requests());
        var overdue = byOffice(figures.overdue(RequestState.open(), now));
        var trainees = byOffice(figures.trainees());
        return new Board(
                now,
                offices(migrants, requests)
                        .map(post -> new PostFigures(
                                post,
                                sum(migrants.get(post)),
                                byKind(requests.get(post), RequestState.class),
                                sum(overdue.get(post))))
                        .toList(),
                offices(trainees, Map.of())
                        .map(centre -> new CentreFigures(centre, byKind(trainees.get(centre), EnrolmentState.class)))
                        .toList());
    }

    private static Map<String, List<Cell>> byOffice(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(Cell::office));
    }

    private static Stream<String> offices(Map<String, ?> one, Map<String, ?> other) {
        var offices = new TreeSet<>(one.keySet());
        offices.addAll(other.keySet());
        return offices.stream();
    }

    private static long sum(List<Cell> cells) {
        return cells == null ? 0 : cells.stream().mapToLong(Cell::count).sum();
    }

    private static <K extends Enum<K>> Map<K, Long> byKind(List<Cell> cells, Class<K> kind) {
        return Stream.ofNullable(cells)
                .flatMap(List::stream)
                .collect(Collectors.toMap(((Function<Cell, Enum<?>>) Cell::what).andThen(kind::cast), Cell::count));
    }
}
