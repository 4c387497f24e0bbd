package org.sapar.registry.skills;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The languages that somebody can speak: ISO 639-1, each under one code and with a name that readers know. */
public final class Languages {

    /** Codes that the standard has given up for he, id, yi and ro. */
    private static final Set<String> OLD = Set.of("iw", "in", "ji", "mo");

    private static final List<String> CODES = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .filter(Predicate.not(OLD::contains))
            .filter(code -> !named(code, Locale.ENGLISH).equals(code))
            .toList();

    private Languages() {}

    /** The codes, in no order that means anything. */
    public static List<String> codes() {
        return CODES;
    }

    /** The name in the reader's language; in Russian where a reader of Kyrgyz would find an English one. */
    public static String name(String code, Locale reader) {
        var name = named(code, reader);
        var missing = name.equals(code) || name.equals(named(code, Locale.ENGLISH));
        return missing && "ky".equals(reader.getLanguage()) ? named(code, Locale.forLanguageTag("ru")) : name;
    }

    private static String named(String code, Locale reader) {
        return ULocale.forLanguageTag(code).getDisplayLanguage(ULocale.forLocale(reader));
    }
}
