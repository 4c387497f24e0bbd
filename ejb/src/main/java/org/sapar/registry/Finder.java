package org.sapar.registry;

import static org.sapar.identity.Permission.REGISTRY_PROTECT;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sapar.identity.Caller;
import org.sapar.persistence.Slice;
import org.sapar.shared.FileNumber;

/** Tells what somebody typed into the one search box, and looks there. */
@ApplicationScoped
class Finder {

    /** More parts than these do not make a name easier to find. */
    private static final int PARTS = 3;

    /** People whom somebody may have meant; with more, a better name helps more. */
    private static final int ALIKE = 50;

    /** Where a number without a country code may be called from. */
    private static final List<String> HOMES = List.of("KG", "RU", "KZ");

    @Inject
    Migrants migrants;

    @Inject
    KeySearch search;

    @Inject
    Spellings spellings;

    @EJB
    Caller caller;

    /** The lines of the page and one more, if there is a next page. */
    List<MigrantRow> find(MigrantQuery query) {
        var text = query.text() == null ? "" : query.text().strip();
        if (text.isEmpty()) {
            return Slice.of(migrants.newest(query.post()), query.size(), query.page());
        }
        var exact = exact(text, query.post());
        if (exact.isPresent()) {
            return query.page() == 0 ? exact.get() : List.of();
        }
        return named(text, query);
    }

    /**
     * The lines that come after that of a file, and one more if there is a page after them.
     *
     * @param query its page does not count
     */
    List<MigrantRow> findAfter(MigrantQuery query, UUID after) {
        var text = query.text() == null ? "" : query.text().strip();
        if (text.isEmpty()) {
            return Slice.of(migrants.newestAfter(after, query.post()), query.size());
        }
        var tokens = tokens(text);
        if (tokens.isEmpty() || exact(text, query.post()).isPresent()) {
            return List.of();
        }
        return Slice.of(migrants.namedAfter(after, longest(tokens), third(tokens), query.post()), query.size());
    }

    /** Whom the text means, all of them; those of all posts. */
    PeopleSieve sieve(String text) {
        if (text.isEmpty()) {
            return PeopleSieve.EVERYBODY;
        }
        var exact = exact(text, null);
        if (exact.isPresent()) {
            return new PeopleSieve(exact.get().stream().map(MigrantRow::id).toList(), null, null);
        }
        var tokens = tokens(text);
        return tokens.isEmpty() ? PeopleSieve.NOBODY : new PeopleSieve(null, longest(tokens), third(tokens));
    }

    /** What was typed is a number of some kind, so that no name is looked for. */
    private Optional<List<MigrantRow>> exact(String text, String post) {
        var number = FileNumber.normalise(text);
        if (number.isPresent()) {
            return number.map(known -> known.startsWith("PER-")
                            ? migrants.byFileNo(known, post)
                            : migrants.byRegistration(known, post))
                    .map(this::shown);
        }
        if (FileNumber.isMistyped(text)) {
            return Optional.of(List.of());
        }
        return numbered(text, post).map(this::shown);
    }

    /** Those who have the number that was typed: a PIN, that of a document or a telephone. */
    private Optional<List<MigrantRow>> numbered(String text, String post) {
        var pin = Pin.of(text);
        if (pin.isPresent()) {
            return pin.map(known -> migrants.byPin(known.value(), post));
        }
        if (MatchReason.isDocument(text)) {
            return Optional.of(migrants.byDocumentNumber(NewDocument.number(text), post));
        }
        return MatchReason.isPhone(text) ? Optional.of(called(text, post)) : Optional.empty();
    }

    /** Whose number somebody knows is not told under which alias the person is hidden. */
    private List<MigrantRow> shown(List<MigrantRow> found) {
        return caller.may(REGISTRY_PROTECT)
                ? found
                : found.stream().filter(row -> !row.isProtected()).toList();
    }

    private List<MigrantRow> called(String typed, String post) {
        var numbers = HOMES.stream()
                .flatMap(country -> Phone.international(typed, country).stream())
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : migrants.byMobile(numbers, post).setMaxResults(ALIKE).getResultList();
    }

    /** People whose names differ from the typed one by a slip in the spelling; nobody when a number was typed. */
    List<MigrantRow> alike(MigrantQuery query) {
        var text = query.text() == null ? "" : query.text().strip();
        var tokens = tokens(text);
        if (tokens.isEmpty() || exact(text, query.post()).isPresent()) {
            return List.of();
        }
        var first = tokens.get(0);
        var second = tokens.get(Math.min(1, tokens.size() - 1));
        return migrants.like(first + "%", spellings.like(first), second + "%", spellings.like(second), query.post())
                .setMaxResults(ALIKE)
                .getResultList();
    }

    private List<MigrantRow> named(String text, MigrantQuery query) {
        var tokens = tokens(text);
        if (tokens.isEmpty()) {
            return List.of();
        }
        var size = query.size();
        var found = search.named(longest(tokens), third(tokens), query.post(), size * query.page(), size + 1);
        return query.page() == 0 && found.size() <= size ? surestFirst(text, found) : found;
    }

    /** Where all stand on one page; who pages through many finds them by the alphabet. */
    static List<MigrantRow> surestFirst(String text, List<MigrantRow> found) {
        return found.stream()
                .sorted(Comparator.comparing(row -> MatchReason.of(text, row)))
                .toList();
    }

    /** The words that are looked for: the longest of those that were typed. */
    static List<String> tokens(String text) {
        return NameKey.tokens(text).stream()
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .limit(PARTS)
                .toList();
    }

    /** The pattern of the longest part, or of the two longest. */
    private static String longest(List<String> tokens) {
        return tokens.stream().limit(2).collect(Collectors.joining("% ", "", "%"));
    }

    /** The pattern of the third part; null when there are fewer. */
    private static String third(List<String> tokens) {
        return tokens.size() < PARTS ? null : tokens.get(PARTS - 1) + "%";
    }
}
