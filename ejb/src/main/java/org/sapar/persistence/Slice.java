package org.sapar.persistence;

import java.util.List;
import org.hibernate.query.SelectionQuery;

/** A page of a list, with one row more when there is a next page. */
public final class Slice {

    private Slice() {}

    /**
     * Fetches a page.
     *
     * @param size rows of a page
     * @param page from 0
     */
    public static <T> List<T> of(SelectionQuery<T> query, int size, int page) {
        return query.setFirstResult(size * page).setMaxResults(size + 1).getResultList();
    }

    /**
     * Fetches a page of a query that begins after a row by itself, so that rows that come in meanwhile move nothing.
     *
     * @param size rows of a page
     */
    public static <T> List<T> of(SelectionQuery<T> query, int size) {
        return of(query, size, 0);
    }
}
