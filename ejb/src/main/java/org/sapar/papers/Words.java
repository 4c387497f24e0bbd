package org.sapar.papers;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that are printed on papers, in one language; the language of the paper, not of who prints it. */
public final class Words {

    private static final String BUNDLE = "papers.words";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<PaperLanguage, Words> ALL = new EnumMap<>(PaperLanguage.class);

    static {
        for (var language : PaperLanguage.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final PaperLanguage language;

    private final ResourceBundle bundle;

    private Words(PaperLanguage language) {
        this.language = language;
        this.bundle =
                ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }

    public static Words in(PaperLanguage language) {
        return ALL.get(language);
    }

    public PaperLanguage language() {
        return language;
    }

    /** The text of the key; a key that is missing is a fault of the template. */
    public String say(String key) {
        return bundle.getString(key);
    }

    /** The text of the key with its places, <code>{name}</code>, filled; what fills them is not read again. */
    public String say(String key, Values values) {
        return PLACE.matcher(say(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(Objects.requireNonNullElse(values.text(place.group(1)), "")));
    }

    /** The word for a constant, {@code DocumentType.PASSPORT}; null for null. */
    public String word(Enum<?> constant) {
        return constant == null ? null : say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
