package org.sapar.web.reporting;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sapar.reporting.PostFigures;
import org.sapar.requests.RequestState;

/** One line of the board: a post, or all of them together. */
public class PostLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PostFigures figures;

    PostLine(PostFigures figures) {
        this.figures = figures;
    }

    /** All posts together; their code is null. */
    static PostLine total(Collection<PostFigures> posts) {
        var requests = new EnumMap<RequestState, Long>(RequestState.class);
        posts.forEach(post -> post.requests().forEach((state, count) -> requests.merge(state, count, Long::sum)));
        return new PostLine(new PostFigures(
                null,
                posts.stream().mapToLong(PostFigures::migrants).sum(),
                Map.copyOf(requests),
                posts.stream().mapToLong(PostFigures::overdue).sum()));
    }

    public String getPost() {
        return figures.post();
    }

    public long getMigrants() {
        return figures.migrants();
    }

    public long getOpen() {
        return figures.open();
    }

    public long getOverdue() {
        return figures.overdue();
    }

    public long count(RequestState state) {
        return figures.in(state);
    }

    /** How many are in the states of a column. */
    public long count(BoardColumn column) {
        return column.getStates().stream().mapToLong(figures::in).sum();
    }

    /** The states of a column that have any. */
    public List<RequestState> parts(BoardColumn column) {
        return column.getStates().stream()
                .filter(state -> figures.in(state) > 0)
                .toList();
    }

    /** {@code late} if anything is overdue, {@code due} if anything waits for somebody outside, else {@code ok}. */
    public String getTone() {
        if (getOverdue() > 0) {
            return "late";
        }
        return count(BoardColumn.WAITING) > 0 ? "due" : "ok";
    }
}
