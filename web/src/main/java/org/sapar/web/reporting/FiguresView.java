package org.sapar.web.reporting;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.sapar.identity.Permission;
import org.sapar.reporting.Board;
import org.sapar.reporting.FiguresDesk;
import org.sapar.requests.RequestState;
import org.sapar.training.EnrolmentState;
import org.sapar.web.shared.Me;

/** Backs reporting/figures.xhtml: the board of posts and centres, each figure with the address of its list. */
@Named
@ViewScoped
public class FiguresView implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    FiguresDesk desk;

    @Inject
    Me me;

    private transient Board board;

    public void load() {
        board = desk.board();
    }

    /** The moment that the figures are of. */
    public Instant getAt() {
        return board().at();
    }

    /** The posts, and all together where there are several. */
    public List<PostLine> getPosts() {
        var posts = board().posts();
        return Stream.concat(
                        posts.stream().map(PostLine::new),
                        posts.size() > 1 ? Stream.of(PostLine.total(posts)) : Stream.empty())
                .toList();
    }

    /** The centres, and all together where there are several. */
    public List<CentreLine> getCentres() {
        var centres = board().centres();
        return Stream.concat(
                        centres.stream().map(CentreLine::new),
                        centres.size() > 1 ? Stream.of(CentreLine.total(centres)) : Stream.empty())
                .toList();
    }

    public List<BoardColumn> getColumns() {
        return List.of(BoardColumn.values());
    }

    /** All but the one that an enrolment leaves at once. */
    public List<EnrolmentState> getTraineeStates() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(EnrolmentState.APPLIED)));
    }

    /** The list of files of a post, or of all; null for whom it is not open to. */
    public String migrants(String post) {
        return me.may(Permission.REGISTRY_READ) ? "/registry/migrants.xhtml" + query(filter("post", post)) : null;
    }

    /** The queue of a post, or of all: of one state, or all that is open. */
    public String requests(String post, RequestState state) {
        return queue(filter("post", post), state == null ? "" : "state=" + state);
    }

    public String overdue(String post) {
        return queue(filter("post", post), "overdue=true");
    }

    /** The learners of a centre, or of all, in one state, or in any. */
    public String learners(String centre, EnrolmentState state) {
        return me.may(Permission.TRAINING_READ)
                ? "/training/learners.xhtml" + query(filter("centre", centre), state == null ? "" : "state=" + state)
                : null;
    }

    private String queue(String... filters) {
        return me.may(Permission.REQUESTS_READ) ? "/requests/requests.xhtml" + query(filters) : null;
    }

    private static String filter(String name, String code) {
        return code == null || code.isEmpty() ? "" : name + "=" + code;
    }

    private static String query(String... filters) {
        var given = Stream.of(filters).filter(filter -> !filter.isEmpty()).toList();
        return given.isEmpty() ? "" : "?" + String.join("&", given);
    }

    private Board board() {
        if (board == null) {
            load();
        }
        return board;
    }
}
