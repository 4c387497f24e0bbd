package org.sapar.registry;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people type them, kept in the international form E.164. */
public final class Phone {

    /** One plus at most, and nothing but digits and what people set them apart with; no letters of a keypad. */
    private static final Pattern TYPED = Pattern.compile("[\\h(]*[+＋]?[\\p{Nd}\\h().,/\\p{Pd}\u2212]{1,40}");

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phone() {}

    /**
     * The number set apart as its country does, {@code +7 912 345-67-89}; nothing for null, and as it is if it is none.
     */
    public static String spaced(String number) {
        if (number == null) {
            return "";
        }
        try {
            return NUMBERS.format(NUMBERS.parse(number, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return number;
        }
    }

    /**
     * The number in E.164, if it can exist; nothing for what holds letters, a second plus or a break of the line.
     *
     * @param country where a number without a country code is called from, ISO 3166-1 alpha-2
     */
    public static Optional<String> international(String typed, String country) {
        if (!TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(typed, country);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
