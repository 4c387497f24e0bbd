package org.sapar.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys by which names are found, whatever script or transliteration they were written in.
 *
 * <p>Keys serve search only; they are never shown, and never printed on a document.
 */
public final class NameKey {

    /** Longer than any word of a name; as wide as the column of the keys. */
    private static final int LONGEST_TOKEN = 100;

    /** The words for son and daughter that follow the name of the father. */
    private static final Set<String> PARTICLES =
            Set.of("ULU", "ULI", "KIZI", "GIZI", "OGLI", "OGLU", "UGLI", "TEGI", "TEGIN");

    private NameKey() {}

    /** The words to search by, of a name or of a whole query: folded, without the words for son and daughter. */
    public static List<String> tokens(String query) {
        return words(query).stream()
                .filter(word -> !isParticle(word))
                .map(NameKey::cut)
                .toList();
    }

    /** Whether a folded word is one for son or daughter. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /**
     * The keys of a file: its words, and each two of them in both orders with a blank between, so that a file is found
     * by two parts of a name without reading the files that have one of them.
     */
    public static Set<String> keys(Collection<String> words) {
        var keys = new HashSet<>(words);
        for (var one : words) {
            words.stream()
                    .filter(other -> !other.equals(one))
                    .map(other -> cut(one + " " + other))
                    .forEach(keys::add);
        }
        return keys;
    }

    /** Whether a key is one word. */
    public static boolean isWord(String key) {
        return key.indexOf(' ') < 0;
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_TOKEN));
    }

    /** The folded words of a name, those for son and daughter among them; empty for null. */
    public static List<String> words(String name) {
        return name == null
                ? List.of()
                : Arrays.stream(Letters.words(name))
                        .map(Letters::fold)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
