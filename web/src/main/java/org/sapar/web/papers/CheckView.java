package org.sapar.web.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
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

    @Inject
    HttpServletRequest request;

    @Inject
    Look look;

    @EJB
    PaperCheck check;

    @EJB
    ReferenceDesk reference;

    private CheckedPaper found;

    /** Looks the paper up that the address names: by its id, else by number and code. */
    public void load() {
        var id = said("paper");
        found = (id == null ? check.byNumber(getNumber(), getCode()) : check.byId(id)).orElse(null);
    }

    /** Whether a paper was asked for. */
    public boolean isAsked() {
        return said("paper") != null || getNumber() != null || getCode() != null;
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
