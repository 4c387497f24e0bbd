package org.sapar.reference;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Puts lists into the order in which a reader of the language looks for names: in Kyrgyz, Ң comes after Н. */
public record Sorted(Locale locale) {

    /** The rows by the name that the reader sees. */
    public <T> List<T> byName(Collection<T> rows, Function<T, Names> names) {
        return by(rows, row -> names.apply(row).in(locale));
    }

    /** The rows by any text of theirs. */
    public <T> List<T> by(Collection<T> rows, Function<T, String> text) {
        var collator = collator();
        return rows.stream()
                .sorted(Comparator.comparing(text, collator::compare))
                .toList();
    }

    private Collator collator() {
        return Collator.getInstance(
                switch (locale.getLanguage()) {
                    case "ky" -> new ULocale("ky-KG");
                    case "ru" -> new ULocale("ru-RU");
                    default -> new ULocale("en-GB");
                });
    }
}
