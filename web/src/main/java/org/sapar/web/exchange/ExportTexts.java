package org.sapar.web.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sapar.exchange.ExportColumn;
import org.sapar.exchange.ExportPurpose;
import org.sapar.exchange.ExportWords;
import org.sapar.exchange.LegalBasis;
import org.sapar.registry.DocumentType;
import org.sapar.registry.Sex;
import org.sapar.registry.StayPurpose;
import org.sapar.web.shared.Refusals;

/** The heads, words and marks that a file takes along in its language. */
public final class ExportTexts {

    private static final String MARK = "exchange.";

    private static final String LANGUAGE = "shell.";

    private ExportTexts() {}

    /** All that may stand in a file of this language. */
    public static ExportWords words(Locale locale) {
        var texts = new TreeMap<String, String>();
        Stream.of(
                        ExportColumn.values(),
                        ExportPurpose.values(),
                        LegalBasis.values(),
                        Sex.values(),
                        StayPurpose.values(),
                        DocumentType.values())
                .flatMap(Arrays::stream)
                .forEach(constant ->
                        take(texts, "", constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale));
        Stream.of("confidential number asked at released purpose recipient own basis column sheet about ministry"
                        .split(" "))
                .forEach(mark -> take(texts, MARK, "mark." + mark, locale));
        Stream.of("ky", "ru", "en").forEach(language -> take(texts, LANGUAGE, "language." + language, locale));
        return new ExportWords(texts);
    }

    private static void take(Map<String, String> texts, String before, String key, Locale locale) {
        texts.put(key, Refusals.say(before + key, locale));
    }
}
