package org.sapar.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys by which names are found and compared, whatever script or transliteration they were written in.
 *
 * <p>Keys serve search and the finding of duplicates only; they are never shown, and never printed on a document.
 */
public final class NameKey {

    /** The words for son and daughter that follow the name of the father. */
    /** Longer than any word of a name; as wide as the column of the keys. */
    private static final int LONGEST_TOKEN = 100;

    private static final Set<String> PARTICLES =
            Set.of("ULU", "ULI", "KIZI", "GIZI", "OGLI", "OGLU", "UGLI", "TEGI", "TEGIN");

    private static final Pattern FEMALE = Pattern.compile("(?<=OV|EV|IN)A$|(?<=SK)(AIA|I)$");
    private static final Pattern ATTACHED = Pattern.compile("(?<=.{3})(TEGI|ULI|KIZI)$");
    private static final Pattern PATRONYMIC = Pattern.compile("(?<=.{2})([OE]VIC|[OE]VNA)$|(?<=.{3})(ULI|KIZI)$");
    private static final Pattern BELONGING = Pattern.compile("(?<=.{3})[DT][IU]N$");

    /** Алиевич, Али уулу; Асанбаевич, Асанбай уулу: the suffix swallows the end of the father's name. */
    private static final Pattern SWALLOWED = Pattern.compile("(?<=.{2})[IE]+$");

    private NameKey() {}

    /** The folded words of a name, with a blank between them. */
    public static String fold(String name) {
        return String.join(" ", words(name));
    }

    /** The words to search by, of a name or of a whole query: folded, without the words for son and daughter. */
    public static List<String> tokens(String query) {
        return words(query).stream()
                .filter(word -> !PARTICLES.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_TOKEN)))
                .toList();
    }

    /** The key of a surname, the same for a man and a woman; of {@code Асан уулу} the father's name. */
    public static String surname(String surname) {
        var folded = joined(tokens(surname));
        return Letters.squeezed(
                FEMALE.matcher(ATTACHED.matcher(folded).replaceFirst("")).replaceFirst(""));
    }

    /** The key of the given names, without the father's name that passports print among them. */
    public static String given(String given) {
        var words = new ArrayList<>(words(given));
        var particle = particle(words);
        if (particle > 1) {
            words.subList(particle - 1, particle + 1).clear();
        }
        if (words.size() > 1) {
            var own = words.stream()
                    .filter(word -> !PATRONYMIC.matcher(word).find())
                    .toList();
            return joined(own.isEmpty() ? words : own);
        }
        return joined(words);
    }

    /**
     * The father's name within the patronymic, else before the word for son or daughter in the surname; empty if none.
     */
    public static String fatherRoot(String surname, String patronymic) {
        var words = words(patronymic);
        if (words.isEmpty()) {
            var before = words(surname);
            return root(before.subList(0, Math.max(particle(before), 0)));
        }
        var particle = particle(words);
        return root(particle > 0 ? words.subList(0, particle) : words);
    }

    /** The father's name, also where it stands among the given names. */
    public static String fatherRoot(String surname, String given, String patronymic) {
        var root = fatherRoot(surname, patronymic);
        return root.isEmpty() ? amongGiven(words(given)) : root;
    }

    private static String amongGiven(List<String> given) {
        var particle = particle(given);
        if (particle > 0) {
            return root(given.subList(particle - 1, particle));
        }
        return given.stream()
                .skip(1)
                .filter(word -> PATRONYMIC.matcher(word).find())
                .findFirst()
                .map(word -> root(List.of(word)))
                .orElse("");
    }

    private static String root(List<String> words) {
        var folded = joined(words);
        var bare = PATRONYMIC.matcher(folded).replaceFirst("");
        var father = bare.equals(folded) ? BELONGING.matcher(folded).replaceFirst("") : bare;
        return SWALLOWED.matcher(father).replaceFirst("");
    }

    /** Where the word for son or daughter stands, after at least one other; else -1. */
    private static int particle(List<String> words) {
        for (var at = 1; at < words.size(); at++) {
            if (PARTICLES.contains(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static List<String> words(String name) {
        return name == null
                ? List.of()
                : Arrays.stream(Letters.words(name))
                        .map(Letters::fold)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static String joined(List<String> words) {
        return Letters.squeezed(String.join("", words));
    }
}
