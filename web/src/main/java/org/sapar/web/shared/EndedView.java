package org.sapar.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.sapar.identity.Ending;

/** Backs public/ended.xhtml: why a sign-on has ended, and the way back. */
@Named
@RequestScoped
public class EndedView {

    @Inject
    HttpServletRequest request;

    /** Why; signed out, if the address says nothing that can be meant. */
    public Ending getWhy() {
        var asked = request.getParameter("why");
        return Arrays.stream(Ending.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Ending.SIGNED_OUT);
    }

    /** The page that the person was on. */
    public String getTo() {
        return LocalPath.of(request.getParameter("to")).orElse("/");
    }
}
