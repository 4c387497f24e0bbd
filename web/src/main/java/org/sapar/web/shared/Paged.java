package org.sapar.web.shared;

import java.io.Serializable;
import java.util.List;

/**
 * A list that is shown page by page, with the number of the page in the address.
 *
 * @param <R> a row
 */
public abstract class Paged<R> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int size;

    private int number;

    /** So many rows stand on a page. */
    protected Paged(int size) {
        this.size = size;
    }

    /** What the desk found for this page; a row too many tells that there is a next one. */
    protected abstract List<R> found();

    public List<R> getRows() {
        var found = found();
        return found.subList(0, Math.min(found.size(), size));
    }

    public boolean isMore() {
        return found().size() > size;
    }

    /** The number of this page, from 0. */
    public int getNumber() {
        return number;
    }

    /** The same as in the address; nothing for the first. */
    public String getPage() {
        return number == 0 ? null : Integer.toString(number);
    }

    public void setPage(String page) {
        number = Asked.page(page);
    }
}
