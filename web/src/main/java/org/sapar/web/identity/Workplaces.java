package org.sapar.web.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.Sorted;
import org.sapar.web.shared.Look;

/** Where somebody can work: posts, then training centres, in the reader's language and order. */
@Named
@RequestScoped
public class Workplaces {

    @EJB
    ReferenceDesk desk;

    @Inject
    Look look;

    private List<Workplace> all;

    /** A post or a training centre. */
    public record Workplace(String code, String name) {}

    public List<Workplace> getAll() {
        if (all == null) {
            var posts = desk.posts().stream()
                    .map(post -> place(post.getCode(), post.getNames().in(locale())));
            var centres = desk.centres().stream()
                    .map(centre -> place(centre.getCode(), centre.getNames().in(locale())));
            all = Stream.of(posts, centres)
                    .flatMap(places -> new Sorted(locale()).by(places.toList(), Workplace::name).stream())
                    .toList();
        }
        return all;
    }

    /** The name of the place; the code where the lists know none, nothing for nowhere. */
    public String name(String code) {
        return getAll().stream()
                .filter(place -> place.code().equals(code))
                .map(Workplace::name)
                .findFirst()
                .orElse(code);
    }

    private static Workplace place(String code, String name) {
        return new Workplace(code, name + " · " + code);
    }

    private Locale locale() {
        return look.getLanguage().locale();
    }
}
