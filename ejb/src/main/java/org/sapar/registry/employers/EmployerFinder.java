package org.sapar.registry.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sapar.persistence.Slice;

/** Tells a number from a name, and looks there. */
@ApplicationScoped
class EmployerFinder {

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9\\s-]{8,20}");

    private static final String BETWEEN = "[\\s«»\"“”„']+";

    @Inject
    Employers employers;

    /** The lines of the page and one more, if there is a next page. */
    List<EmployerRow> find(EmployerQuery query) {
        if (isNumber(query)) {
            var number = query.text().replaceAll("[\\s-]", "");
            return Slice.of(employers.numbered(number, standings(query)), query.size(), query.page());
        }
        var words = words(query);
        return Slice.of(employers.named(words.get(0), words.get(1), standings(query)), query.size(), query.page());
    }

    /** The lines that come after that of an employer, and one more if there is a page after them. */
    List<EmployerRow> findAfter(EmployerQuery query, UUID after) {
        if (isNumber(query)) {
            return List.of();
        }
        var words = words(query);
        return Slice.of(employers.namedAfter(after, words.get(0), words.get(1), standings(query)), query.size());
    }

    private static boolean isNumber(EmployerQuery query) {
        return query.text() != null && NUMBER.matcher(query.text().strip()).matches();
    }

    /** The two longest words, without the quotation marks that everybody sets otherwise; nothing fits every name. */
    private static List<String> words(EmployerQuery query) {
        var text = query.text() == null ? "" : query.text();
        var words = Arrays.stream(text.split(BETWEEN))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return List.of(words.isEmpty() ? "" : words.get(0), words.size() < 2 ? "" : words.get(1));
    }

    private static Set<EmployerStanding> standings(EmployerQuery query) {
        return query.standing() == null ? EnumSet.allOf(EmployerStanding.class) : EnumSet.of(query.standing());
    }
}
