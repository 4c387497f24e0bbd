package org.sapar.papers;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public id of an issued paper: 128 random bits, which nobody guesses, in letters and digits that are not taken for
 * each other. Its first eight signs are the code that people type beside the number.
 */
final class PaperId {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BITS = 128;

    private static final int BITS_OF_A_SIGN = 5;

    private static final int LENGTH = 26;

    private static final int CODE = 8;

    private static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]+");

    private static final SecureRandom RANDOM = new SecureRandom();

    private PaperId() {}

    static String next() {
        var bits = new BigInteger(BITS, RANDOM);
        var id = new StringBuilder();
        for (var place = LENGTH - 1; place >= 0; place--) {
            id.append(SIGNS.charAt(bits.shiftRight(place * BITS_OF_A_SIGN)
                    .and(BigInteger.valueOf(SIGNS.length() - 1L))
                    .intValue()));
        }
        return id.toString();
    }

    /** The code as it is printed, {@code 7K3F-9QXM}. */
    static String code(String id) {
        return id.substring(0, CODE / 2) + "-" + id.substring(CODE / 2, CODE);
    }

    /** The id as it was typed or read, if it can be one. */
    static Optional<String> read(String typed) {
        return bare(typed).filter(id -> id.length() == LENGTH);
    }

    /** Whether what was typed is the code of this id; takes as long if it is not. */
    static boolean isCode(String typed, String id) {
        var given = bare(typed).filter(code -> code.length() == CODE).orElse("-".repeat(CODE));
        var differences = 0;
        for (var place = 0; place < CODE; place++) {
            differences |= given.charAt(place) ^ id.charAt(place);
        }
        return differences == 0;
    }

    /** What is mistaken for another sign is taken for that. */
    private static Optional<String> bare(String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.length() <= LONGEST)
                .map(text -> text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Pd}]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1'))
                .filter(text -> FORM.matcher(text).matches());
    }
}
