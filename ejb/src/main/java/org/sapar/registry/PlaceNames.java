package org.sapar.registry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sapar.papers.PaperLanguage;
import org.sapar.reference.Country;
import org.sapar.reference.Names;
import org.sapar.reference.Post;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.Subdivision;

/** What places are called on a paper; the code where the lists know none. */
@ApplicationScoped
class PlaceNames {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    @EJB
    ReferenceDesk reference;

    /** The whole name of a post. */
    String office(String post, PaperLanguage language) {
        return reference
                .post(post)
                .map(Post::getNames)
                .map(names -> names.in(language.locale()))
                .orElse(post);
    }

    /** The city of a post. */
    String city(String post, PaperLanguage language) {
        return said(reference.post(post).map(Post::getCity).orElse(null), post, language);
    }

    String country(String code, PaperLanguage language) {
        return said(reference.country(code).map(Country::getNames).orElse(null), code, language);
    }

    String region(String code, PaperLanguage language) {
        return said(reference.subdivision(code).map(Subdivision::getNames).orElse(null), code, language);
    }

    /** Day and time by the clock of the post. */
    String moment(Instant at, String post) {
        return MOMENT.format(at.atZone(reference.post(post).orElseThrow().zone()));
    }

    private static String said(Names names, String code, PaperLanguage language) {
        return names == null ? code : names.in(language.locale());
    }
}
