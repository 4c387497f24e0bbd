package org.sapar.papers;

import java.util.Locale;

/** The languages that papers are printed in. */
public enum PaperLanguage {
    KY,
    RU,
    EN;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    public Locale locale() {
        return locale;
    }
}
