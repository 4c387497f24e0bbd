package org.sapar.shared;

/**
 * The capital letters that look the same in Cyrillic and in Latin, and are typed for one another on a mixed keyboard.
 */
public final class LookAlikes {

    private static final String CYRILLIC = "АВЕКМНОРСТУХІЅЈ";
    private static final String LATIN = "ABEKMHOPCTYXISJ";

    private LookAlikes() {}

    /** The Latin letter that looks like this Cyrillic capital, else the letter itself. */
    public static char latin(char letter) {
        var at = CYRILLIC.indexOf(letter);
        return at < 0 ? letter : LATIN.charAt(at);
    }

    /** The Cyrillic letter that looks like this Latin capital, else the letter itself. */
    public static char cyrillic(char letter) {
        var at = LATIN.indexOf(letter);
        return at < 0 ? letter : CYRILLIC.charAt(at);
    }
}
