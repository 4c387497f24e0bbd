package org.sapar.web.shared;

import com.ibm.icu.text.MessageFormat;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.sapar.reference.Names;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;

/**
 * Puts refusals into words, in one of the three languages.
 *
 * <p>What somebody typed only ever fills a place of a text; it is never read as a text, a template or an expression.
 */
public final class Refusals {

    private static final String BUNDLE = "org.sapar.web.texts";

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"), Locale.forLanguageTag("ky"));

    private static final int LONGEST_WISH = 200;

    private Refusals() {}

    /** The text of a rule that stands in the way. */
    public static String text(Broken broken, Locale locale) {
        return say("broken." + broken.key(), locale, broken.details().toArray());
    }

    /** The text of a refusal of the person. */
    public static String text(Denied denied, Locale locale) {
        return say("denied." + denied.key(), locale);
    }

    /** The text of a value that does not fit its place; the limits of the constraint fill the places of the text. */
    public static String text(ConstraintViolation<?> violation, Locale locale) {
        return text(bundle(locale), key(violation), "valid.other", locale)
                .format(violation.getConstraintDescriptor().getAttributes());
    }

    /** The key of a violation in the bundle, {@code valid.registry.name.letters}. */
    public static String key(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        return template.startsWith("{") && template.endsWith("}")
                ? "valid." + template.substring(1, template.length() - 1)
                : "valid.other";
    }

    /** The text of a key with its places filled; that of {@code broken.fault} for a key without text. */
    public static String say(String key, Locale locale, Object... details) {
        var bundle = bundle(locale);
        return text(bundle, key, "broken.fault", locale)
                .format(Arrays.stream(details)
                        .map(detail -> worded(detail, bundle))
                        .toArray());
    }

    /** The text of a key, if there is one. */
    public static Optional<String> find(String key, Locale locale, Object... details) {
        return bundle(locale).containsKey(key) ? Optional.of(say(key, locale, details)) : Optional.empty();
    }

    /** The keys of all texts that begin so. */
    static Stream<String> keys(Locale locale, String... beginnings) {
        return bundle(locale).keySet().stream()
                .filter(key -> Arrays.stream(beginnings).anyMatch(key::startsWith));
    }

    /** The one of our languages that a header {@code Accept-Language} asks for most; English if it asks for none. */
    public static Locale language(String accepted) {
        if (accepted == null || accepted.isBlank() || accepted.length() > LONGEST_WISH) {
            return Locale.ENGLISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    private static MessageFormat text(ResourceBundle bundle, String key, String otherwise, Locale locale) {
        return new MessageFormat(bundle.getString(bundle.containsKey(key) ? key : otherwise), locale);
    }

    /** Constants get their word, {@code RequestState.RECEIVED}, names their language; the others stay what they are. */
    private static Object worded(Object detail, ResourceBundle bundle) {
        if (detail instanceof Enum<?> constant) {
            var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return bundle.containsKey(key) ? bundle.getString(key) : constant.name();
        }
        if (detail instanceof Names names) {
            return names.in(bundle.getLocale());
        }
        return detail instanceof Number ? detail : String.valueOf(detail);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Refusals.class.getClassLoader(), NO_OTHER_LANGUAGE);
    }
}
