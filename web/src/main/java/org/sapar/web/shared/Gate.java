package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.sapar.trail.Doorkeeper;

/** Has the trail record whom container or filters turned away: they are refused before any desk could record it. */
@ApplicationScoped
public class Gate {

    private static final String RECORDED = "org.sapar.web.recorded";

    @EJB
    Doorkeeper doorkeeper;

    /** Records a refusal of the container; what a desk refused it has recorded itself. */
    public static void record(HttpServletRequest request, Throwable fault) {
        if (Faults.find(fault, EJBAccessException.class).isPresent()) {
            CDI.current().select(Gate.class).get().turnedAway(request);
        }
    }

    /** Records that this request was turned away, once. */
    public void turnedAway(HttpServletRequest request) {
        if (request.getAttribute(RECORDED) != null) {
            return;
        }
        request.setAttribute(RECORDED, true);
        var path = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(request.getRequestURI());
        doorkeeper.turnedAway(request.getMethod(), path, request.getQueryString());
    }
}
