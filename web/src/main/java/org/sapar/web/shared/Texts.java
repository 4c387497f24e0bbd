package org.sapar.web.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sapar.reference.Names;
import org.sapar.registry.BirthDate;

/** The words, dates and numbers of the person's language; texts may count ({@code {0, plural, ...}}). */
@Named
@RequestScoped
public class Texts {

    private static final String BUNDLE = "org.sapar.web.texts";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);

    @Inject
    Look look;

    @Inject
    Me me;

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** The text of that key with its places filled; dates, moments, names and enums are put into words. */
    public String say(String key, Object... details) {
        if (!has(key)) {
            return "???" + key + "???";
        }
        return format(
                bundle().getString(key),
                locale(),
                Arrays.stream(details).map(this::worded).toArray());
    }

    /** The word for a constant, {@code RequestState.RECEIVED}; nothing for null. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** {@code 05.11.2026}, a moment as the date that it was at the post; nothing for null. */
    public String date(TemporalAccessor when) {
        return when == null ? "" : DATE.format(local(when));
    }

    /**
     * A date of birth as far as it is known: {@code 14.03.1988}, {@code March 1988}, {@code 1988}; nothing for null.
     */
    public String birth(BirthDate birth) {
        if (birth == null) {
            return "";
        }
        return switch (birth.precision()) {
            case MONTH -> DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(birth.day());
            case PLACEHOLDER -> say("shell.date.placeholder", birth.day());
            case DAY, YEAR -> birth.printed();
        };
    }

    /** {@code 05.11.2026 14:20} by the clock of the post; nothing for null. */
    public String moment(TemporalAccessor when) {
        return when == null ? "" : MOMENT.format(local(when));
    }

    /** A number with its thousands set apart; nothing for null, and words as they are. */
    public String number(Object number) {
        if (number instanceof Number) {
            return NumberFormat.getInstance(locale()).format(number);
        }
        return number == null ? "" : number.toString();
    }

    static String format(String text, Locale locale, Object... details) {
        return details.length == 0 && text.indexOf('{') < 0 ? text : new MessageFormat(text, locale).format(details);
    }

    private Object worded(Object detail) {
        if (detail instanceof Enum<?> constant) {
            return word(constant);
        }
        if (detail instanceof LocalDate date) {
            return date(date);
        }
        if (detail instanceof Names names) {
            return names.in(locale());
        }
        return detail instanceof Instant || detail instanceof LocalDateTime
                ? moment((TemporalAccessor) detail)
                : detail;
    }

    private TemporalAccessor local(TemporalAccessor when) {
        return when instanceof Instant instant ? instant.atZone(me.getZone()) : when;
    }

    private Locale locale() {
        return look.getLanguage().locale();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale(), Texts.class.getClassLoader());
    }
}
