package org.sapar.it.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.sapar.it.Given;

/** The machine readable lines of a passport that was made up for one test. */
record Zone(String number, String text) {

    private static final int[] WEIGHTS = {7, 3, 1};

    static Zone madeUp() {
        var random = ThreadLocalRandom.current();
        var number = String.format(Locale.ROOT, "PE%07d", random.nextInt(10_000_000));
        var born = LocalDate.of(1965, 1, 1).plusDays(random.nextInt(12_000));
        var pin = "2" + born.format(DateTimeFormatter.ofPattern("ddMMyyyy")) + (99_000 + random.nextInt(1_000));
        var first = proven(number);
        var second = proven(born.format(DateTimeFormatter.ofPattern("yyMMdd")));
        var third = proven("330820");
        var fourth = proven(pin);
        var all = digit(first + second + third + fourth);
        return new Zone(
                number,
                "P<KGZPROBUEV<<" + Given.one().latin() + "<".repeat(20) + "\n" + first + "KGZ" + second + "M" + third
                        + fourth + all);
    }

    private static String proven(String field) {
        return field + digit(field);
    }

    private static int digit(String field) {
        var sum = 0;
        for (var at = 0; at < field.length(); at++) {
            sum += Character.digit(field.charAt(at), 36) * WEIGHTS[at % WEIGHTS.length];
        }
        return sum % 10;
    }
}
