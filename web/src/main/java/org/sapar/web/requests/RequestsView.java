package org.sapar.web.requests;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sapar.requests.Queue;
import org.sapar.requests.QueueQuery;
import org.sapar.requests.RequestDesk;
import org.sapar.requests.RequestRow;
import org.sapar.requests.RequestState;
import org.sapar.requests.StateCount;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Paged;

/** Backs requests/requests.xhtml: the queue, the most urgent first, with its filters in the address. */
@Named
@ViewScoped
public class RequestsView extends Paged<RequestRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    RequestDesk desk;

    private String state;

    private String type;

    private String post;

    private boolean overdue;

    private transient Queue queue;

    public RequestsView() {
        super(QueueQuery.SIZE);
    }

    public void load() {
        queue = desk.queue(new QueueQuery(wanted(), type, post, overdue, getNumber()));
    }

    @Override
    protected List<RequestRow> found() {
        return queue.rows();
    }

    /** The states that have requests, in the order of a request's life. */
    public List<StateCount> getCounts() {
        return Arrays.stream(RequestState.values())
                .map(one -> new StateCount(one, count(one)))
                .filter(one -> one.count() > 0 || one.state() == wanted())
                .toList();
    }

    public long getOpen() {
        return queue.counts().stream()
                .filter(one -> one.state().isOpen())
                .mapToLong(StateCount::count)
                .sum();
    }

    public long getLate() {
        return queue.overdue();
    }

    public boolean isAll() {
        return wanted() == null && !overdue;
    }

    /** Whether nothing but the state narrows the list. */
    public boolean isPlain() {
        return type == null && post == null && getNumber() == 0;
    }

    private long count(RequestState one) {
        return queue.counts().stream()
                .filter(line -> line.state() == one)
                .mapToLong(StateCount::count)
                .sum();
    }

    /** The state of the address; one that does not exist is none. */
    private RequestState wanted() {
        return Arrays.stream(RequestState.values())
                .filter(one -> state != null && one.name().equals(state.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return wanted() == null ? null : wanted().name();
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = Asked.code(type);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = Asked.code(post);
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
