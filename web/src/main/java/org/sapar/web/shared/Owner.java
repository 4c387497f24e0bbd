package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/** Ties a session to the person who signed on in it. */
final class Owner {

    static final String ATTRIBUTE = "org.sapar.web.owner";

    private Owner() {}

    /**
     * Remembers the person of a session that has none yet and gives it another id: the one that it had before the
     * sign-on may be known to somebody else.
     *
     * @return false if the session is another person's
     */
    static boolean claim(HttpServletRequest request, String person) {
        var session = request.getSession();
        var owner = session.getAttribute(ATTRIBUTE);
        if (owner == null) {
            session.setAttribute(ATTRIBUTE, person);
            request.changeSessionId();
        }
        return owner == null || owner.equals(person);
    }
}
