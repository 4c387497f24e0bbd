package org.sapar.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The forms of a sign-on that were taken last, by the visit of the page on which they were filled in: a draft of one
 * that comes in afterwards was overtaken by its own form.
 */
@SessionScoped
public class TakenForms implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Drafts are seconds late, and in these nobody sends more forms. */
    private static final int MOST = 30;

    private static final int LONGEST = 60;

    private final Deque<String> visits = new ArrayDeque<>();

    /** Notes that the form was taken; no harm if the page did not say which visit it was. */
    public synchronized void add(String visit) {
        if (visit == null || visit.isBlank() || visit.length() > LONGEST) {
            return;
        }
        visits.addLast(visit);
        if (visits.size() > MOST) {
            visits.removeFirst();
        }
    }

    /** Whether the form of this visit was taken. */
    public synchronized boolean has(String visit) {
        return visits.contains(visit);
    }
}
