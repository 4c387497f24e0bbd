package org.sapar.web.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.sapar.papers.CheckedPaper;
import org.sapar.papers.PaperCheck;
import org.sapar.reference.ReferenceDesk;
import org.sapar.web.shared.Asked;
import org.sapar.web.shared.Look;

/** Backs public/check.xhtml, where anybody learns whether a paper that he holds is ours and still holds. */
@Named
@RequestScoped
public class CheckView {

    private static final int LONGEST = 40;

    private static final int TOO_MANY = 429;

    @Inject
    HttpServletRequest request;

    @Inject
    Look look;

    @Inject
    LookUps lookUps;

    @EJB
    PaperCheck check;

    @EJB
    ReferenceDesk reference;

    private CheckedPaper found;

    private boolean busy;

    /**
     * Looks the paper up that the address names: by its id, else by number and code; but for whoever has looked too
     * often in this minute.
     */
    public void load() {
        var wait = isAsked() ? lookUps.take(request.getRemoteAddr()) : 0;
        if (wait > 0) {
            busy = true;
            var answer = FacesContext.getCurrentInstance().getExternalContext();
            answer.setResponseStatus(TOO_MANY);
            answer.setResponseHeader("Retry-After", Long.toString(wait));
            return;
        }
        var id = said("paper");
        found = (id == null ? check.byNumber(getNumber(), getCode()) : check.byId(id)).orElse(null);
    }

    /** Whether a paper was asked for. */
    public boolean isAsked() {
        return said("paper") != null || getNumber() != null || getCode() != null;
    }

    /** Whether the address has looked too often in this minute, so that nothing was looked up. */
    public boolean isBusy() {
        return busy;
    }

    /** The paper, or null if there is none. */
    public CheckedPaper getFound() {
        return found;
    }

    /** The whole name of the post that issued it. */
    public String getPost() {
        return reference
                .post(found.post())
                .map(post -> post.getNames().in(look.getLanguage().locale()))
                .orElse(found.post());
    }

    /** As it was typed, or null. */
    public String getNumber() {
        return said("number");
    }

    /** As it was typed, or null. */
    public String getCode() {
        return said("code");
    }

    private String said(String name) {
        return Asked.text(request.getParameter(name), LONGEST);
    }
}
