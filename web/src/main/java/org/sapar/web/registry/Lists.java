package org.sapar.web.registry;

import com.ibm.icu.text.Collator;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sapar.reference.Country;
import org.sapar.reference.Licence;
import org.sapar.reference.Names;
import org.sapar.reference.Occupation;
import org.sapar.reference.Post;
import org.sapar.reference.ReferenceDesk;
import org.sapar.reference.Sorted;
import org.sapar.reference.Subdivision;
import org.sapar.registry.skills.Languages;
import org.sapar.web.shared.Look;
import org.sapar.web.shared.Me;

/** The reference lists of the registry's pages, named and ordered in the reader's language. */
@Named("registryLists")
@RequestScoped
public class Lists {

    @Inject
    Me me;

    @Inject
    Look look;

    @EJB
    ReferenceDesk desk;

    private final Map<String, List<Subdivision>> regions = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();

    private Map<String, Post> posts;

    /** The regions of the country in which the person's post is. */
    public List<Subdivision> getRegions() {
        var post = me.getCode() == null ? null : byCode().get(me.getCode());
        return post == null ? List.of() : regionsOf(post.getHostCountryCode());
    }

    public List<Subdivision> regionsOf(String country) {
        return regions.computeIfAbsent(
                country, code -> sorted().byName(desk.subdivisions(code, me.getToday()), Subdivision::getNames));
    }

    /** The occupations in which migrants often work. */
    public List<Occupation> getOccupations() {
        return sorted().byName(desk.occupations(), Occupation::getNames);
    }

    /** The name of an occupation; nothing for null. */
    public String occupation(String code) {
        return word(
                "occupation",
                code,
                asked -> desk.occupation(asked)
                        .map(Occupation::getNames)
                        .map(this::word)
                        .orElse(asked));
    }

    public List<Country> getCountries() {
        return sorted().byName(desk.countries(), Country::getNames);
    }

    /** The licences that can be told today. */
    public List<Licence> getLicences() {
        return sorted().byName(desk.licences(me.getToday()), Licence::getNames);
    }

    /** The name of a licence. */
    public String licence(String code) {
        return word(
                "licence",
                code,
                asked -> desk.licence(asked)
                        .map(Licence::getNames)
                        .map(this::word)
                        .orElse(asked));
    }

    /** The codes of all languages, by their names. */
    public List<String> getLanguages() {
        var order = Collator.getInstance(locale());
        return Languages.codes().stream()
                .sorted((one, other) -> order.compare(language(one), language(other)))
                .toList();
    }

    /** The name of a language, by its code of ISO 639-1. */
    public String language(String code) {
        return Languages.name(code, locale());
    }

    /** The missions abroad, by their cities. */
    public List<Post> getPosts() {
        var missions = byCode().values().stream().filter(Post::isMission).toList();
        return sorted().byName(missions, Post::getCity);
    }

    /** The name in the reader's language. */
    public String word(Names names) {
        return names.in(locale());
    }

    /** The city of a post; its code where the lists know none. */
    public String post(String code) {
        var post = code == null ? null : byCode().get(code);
        return post == null || post.getCity() == null ? code : word(post.getCity());
    }

    public String country(String code) {
        return word(
                "country",
                code,
                asked -> desk.country(asked)
                        .map(Country::getNames)
                        .map(this::word)
                        .orElse(asked));
    }

    public String region(String code) {
        return word(
                "region",
                code,
                asked -> desk.subdivision(asked)
                        .map(Subdivision::getNames)
                        .map(this::word)
                        .orElse(asked));
    }

    private String word(String list, String code, Function<String, String> asked) {
        return code == null ? "" : words.computeIfAbsent(list + " " + code, key -> asked.apply(code));
    }

    private Map<String, Post> byCode() {
        if (posts == null) {
            posts = desk.posts().stream().collect(Collectors.toMap(Post::getCode, Function.identity()));
        }
        return posts;
    }

    private Sorted sorted() {
        return new Sorted(locale());
    }

    private Locale locale() {
        return look.getLanguage().locale();
    }
}
