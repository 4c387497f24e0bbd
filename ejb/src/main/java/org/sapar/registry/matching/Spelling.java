package org.sapar.registry.matching;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that one slip of the pen makes of one another have a spelling in common: the word itself, or the word with one
 * letter left out.
 */
public final class Spelling {

    /** Shorter words become other words by one slip. */
    private static final int SHORTEST = 4;

    /** In a long word two slips are still the same word. */
    private static final int LONG = 9;

    private Spelling() {}

    /** The spellings of a folded word, as hashes of 64 bits. */
    public static Set<Long> of(String word) {
        var spellings = new HashSet<Long>();
        spellings.add(Hash.of(word));
        if (word.length() >= SHORTEST) {
            for (var at = 0; at < word.length(); at++) {
                spellings.add(Hash.of(word.substring(0, at) + word.substring(at + 1)));
            }
        }
        return spellings;
    }

    /** Whether two folded words are one word with a slip; in long words, with two. */
    public static boolean isLike(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= SHORTEST
                        && Similarity.keystrokes(one, other) <= (longer >= LONG ? 2 : 1);
    }
}
