package org.sapar.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that papers are printed in. */
public enum PaperLanguage {
    KY,
    RU,
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    /** The language of these two letters, if it is one of ours. */
    public static Optional<PaperLanguage> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public Locale locale() {
        return locale;
    }

    /** The language of the heading beside that in the state language: Russian where the paper itself is in Kyrgyz. */
    public PaperLanguage second() {
        return this == KY ? RU : this;
    }

    /** Two letters. */
    public String code() {
        return locale.getLanguage();
    }
}
