package org.sapar.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sapar.reference.Centre;
import org.sapar.reference.ReferenceDesk;

/** Names of posts and training centres in the person's language. */
@Named
@RequestScoped
public class Offices {

    @EJB
    ReferenceDesk reference;

    @Inject
    Look look;

    private final Map<String, String> posts = new HashMap<>();

    private final Map<String, String> centres = new HashMap<>();

    /** The city of the post with its code, or the code alone if the lists do not know it. */
    public String post(String code) {
        return posts.computeIfAbsent(
                code,
                unread -> reference
                        .post(unread)
                        .map(found -> found.getCity().in(look.getLanguage().locale()) + "\u00a0·\u00a0" + unread)
                        .orElse(unread));
    }

    /** The name of the training centre, or its code if the lists do not know it. */
    public String centre(String code) {
        return centres.computeIfAbsent(
                code,
                unread -> reference
                        .centre(unread)
                        .map(found -> found.getNames().in(look.getLanguage().locale()))
                        .orElse(unread));
    }

    /** Codes of all training centres. */
    public List<String> getCentres() {
        return reference.centres().stream().map(Centre::getCode).toList();
    }
}
