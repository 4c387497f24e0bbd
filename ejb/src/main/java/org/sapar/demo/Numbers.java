package org.sapar.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.sapar.registry.Sex;

/**
 * Personal numbers, document numbers and telephones of one population, none given twice.
 *
 * <p>It remembers how many were given of each kind and for each birth date, not which, so that it does not grow with
 * the population.
 */
final class Numbers {

    /** Serials that are kept for invented people; the last hundred is for those who are mistaken for others. */
    private static final int SERIALS_FROM = 99_000;

    private static final int SERIALS = 900;

    private static final int OTHER_SERIALS = 100;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final int KINDS_OF_PEOPLE = 2;

    /** Numbers of documents below this belong to the population, those above to records made of it. */
    private static final int DOCUMENTS = 8_000_000;

    private static final int OTHER_DOCUMENTS = 2_000_000;

    private static final int TELEPHONES = 10_000_000;

    /** Without a common divisor with any of the ranges, so that each number comes once. */
    private static final long STRIDE = 3_141_593;

    private static final int SERIAL_STRIDE = 379;

    private final long seed;

    private final short[] serials;

    private final Map<String, Integer> given = new HashMap<>();

    Numbers(long seed, LocalDate today) {
        this.seed = seed;
        this.serials = new short[(int) (ChronoUnit.DAYS.between(FIRST, today) + 1) * KINDS_OF_PEOPLE];
    }

    /** A personal number that nobody has, or null if all of that day are given. */
    String pin(Sex sex, LocalDate born) {
        var at = (int) ChronoUnit.DAYS.between(FIRST, born) * KINDS_OF_PEOPLE + (sex == Sex.F ? 0 : 1);
        if (serials[at] == SERIALS) {
            return null;
        }
        var start = new Dice(seed, at).below(SERIALS);
        return pin(sex, born, (start + serials[at]++ * SERIAL_STRIDE) % SERIALS);
    }

    /** The personal number of somebody who is not of the population. */
    static String otherPin(Sex sex, LocalDate born, Dice dice) {
        return pin(sex, born, SERIALS + dice.below(OTHER_SERIALS));
    }

    /** The number of a document of the population. */
    String document(String series) {
        return document(series, turn(series, DOCUMENTS));
    }

    /** The number of a document that is seen for the first time on the record of that place. */
    static String otherDocument(String series, int place) {
        return document(series, DOCUMENTS + (int) (place * STRIDE % OTHER_DOCUMENTS));
    }

    /** A mobile number of a range that no operator has: +7 935 in Russia, +996 58 in Kyrgyzstan. */
    String mobile(boolean abroad) {
        return mobile(abroad, turn(abroad ? "+7" : "+996", TELEPHONES));
    }

    static String mobile(boolean abroad, int subscriber) {
        return (abroad ? "+7935" : "+99658") + padded(subscriber, 7);
    }

    private int turn(String kind, int range) {
        var turn = given.merge(kind, 1, Integer::sum);
        return (int) ((turn * STRIDE + new Dice(seed, kind.hashCode()).below(range)) % range);
    }

    private static String document(String series, int number) {
        return series + padded(number, 7);
    }

    private static String pin(Sex sex, LocalDate born, int serial) {
        return (sex == Sex.F ? "1" : "2")
                + padded(born.getDayOfMonth(), 2)
                + padded(born.getMonthValue(), 2)
                + padded(born.getYear(), 4)
                + (SERIALS_FROM + serial);
    }

    private static String padded(int number, int digits) {
        var text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
