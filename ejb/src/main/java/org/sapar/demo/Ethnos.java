package org.sapar.demo;

/**
 * The peoples among the migrants of the Kyrgyz Republic; only synthetic people have one, because their names follow it.
 */
public enum Ethnos {
    KYRGYZ(800),
    UZBEK(130),
    RUSSIAN(25),
    DUNGAN(18),
    UYGHUR(15),
    KAZAKH(12);

    private final int perMille;

    Ethnos(int perMille) {
        this.perMille = perMille;
    }

    /** How many of a thousand. */
    public int perMille() {
        return perMille;
    }
}
