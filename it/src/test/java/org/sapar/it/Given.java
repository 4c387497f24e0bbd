package org.sapar.it;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A given name that nobody else has, so that people who are made up are not taken for one another.
 *
 * @param cyrillic as a card has it
 * @param latin as a passport prints it
 */
public record Given(String cyrillic, String latin) {

    private static final String[] SYLLABLES = {
        "ба BA", "де DE", "ги GI", "ло LO", "му MU", "на NA", "пе PE", "ри RI", "со SO", "ту TU", "ка KA", "ми MI"
    };

    private static final int LENGTH = 5;

    /** Another one each time. */
    public static Given one() {
        var syllables = ThreadLocalRandom.current()
                .ints(LENGTH, 0, SYLLABLES.length)
                .mapToObj(at -> SYLLABLES[at].split(" "))
                .toList();
        var cyrillic = syllables.stream().map(syllable -> syllable[0]).collect(Collectors.joining());
        return new Given(
                cyrillic.substring(0, 1).toUpperCase(Locale.ROOT) + cyrillic.substring(1),
                syllables.stream().map(syllable -> syllable[1]).collect(Collectors.joining()));
    }
}
