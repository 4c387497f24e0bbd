package org.sapar.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number by which people call a file, a person or a certificate; its last two digits prove it (ISO 7064 MOD 97-10).
 */
public final class FileNumber {

    private static final Pattern STEM = Pattern.compile("PER-\\d{7,12}"
            + "|[A-Z]{3}(-[A-Z]{3})?-[1-9]\\d{3}-\\d{3,12}"
            + "|[A-Z]{3}-[1-9]\\d{3}-[A-Z]{3}\\d{2}-\\d{3,12}");
    private static final Pattern PERSON = Pattern.compile("(PER)(\\d{7,12})(\\d{2})");
    private static final Pattern DATED =
            Pattern.compile("([A-Z]{3})([A-Z]{3})?([1-9]\\d{3})([A-Z]{3}\\d{2})?(\\d{3,12})(\\d{2})");
    private static final Pattern OURS = Pattern.compile("PER-.*|[A-Z]{3}(-[A-Z]{3})?-20\\d{2}-.{7,}");
    private static final String LEFT_OUT = "-–—‑−_./";
    private static final int LONGEST = 64;

    private FileNumber() {}

    /** A number of a series by year: {@code YEK-SRV-2026-004812-09}. */
    public static String of(String prefix, int year, long serial, int digits) {
        return of(prefix + "-" + year + "-" + padded(serial, digits));
    }

    /** The number of a person's file: {@code PER-0000417-cc}. */
    public static String ofPerson(long serial) {
        return of("PER-" + padded(serial, 7));
    }

    /** Completes a number that lacks only its check digits, such as that of a certificate of a training centre. */
    public static String of(String stem) {
        if (!STEM.matcher(stem).matches()) {
            throw new IllegalArgumentException("Not the stem of a file number: " + stem);
        }
        return stem + "-" + check(stem);
    }

    /** Whether this is a number exactly as printed, and its check digits agree. */
    public static boolean valid(String number) {
        return number != null && normalise(number).filter(number::equals).isPresent();
    }

    /** The number as printed, from what was typed, pasted or read out; empty if the check digits disagree. */
    public static Optional<String> normalise(String typed) {
        return readings(typed).filter(FileNumber::proven).findFirst();
    }

    /**
     * Whether this has the form of a number, but its check digits disagree, so that a sign of it is mistyped. What has
     * the form of a number of a document instead is none of ours.
     */
    public static boolean isMistyped(String typed) {
        return readings(typed).anyMatch(number -> OURS.matcher(number).matches())
                && normalise(typed).isEmpty();
    }

    private static Stream<String> readings(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Stream.empty();
        }
        var bare = bare(typed);
        return Stream.of(PERSON, DATED)
                .map(form -> form.matcher(bare))
                .flatMap(form -> form.matches() ? Stream.of(hyphenated(form.toMatchResult())) : Stream.empty());
    }

    private static String padded(long serial, int digits) {
        if (serial < 0) {
            throw new IllegalArgumentException("A serial is not negative: " + serial);
        }
        return String.format(Locale.ROOT, "%0" + digits + "d", serial);
    }

    private static String bare(String typed) {
        var bare = new StringBuilder();
        for (var letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (!isBlank(letter) && LEFT_OUT.indexOf(letter) < 0) {
                bare.append(LookAlikes.latin(letter));
            }
        }
        return bare.toString();
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    private static String hyphenated(MatchResult form) {
        return IntStream.rangeClosed(1, form.groupCount())
                .mapToObj(form::group)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
    }

    private static boolean proven(String number) {
        var end = number.lastIndexOf('-');
        return check(number.substring(0, end)).equals(number.substring(end + 1));
    }

    private static String check(String stem) {
        var remainder = 0;
        for (var sign : stem.replace("-", "").concat("00").toCharArray()) {
            var value = Character.digit(sign, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return padded(98 - remainder, 2);
    }
}
