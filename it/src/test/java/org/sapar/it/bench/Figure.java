package org.sapar.it.bench;

import java.util.Locale;

/**
 * One measured figure and what it is held against.
 *
 * @param goal which one, such as P1
 * @param people in the register
 * @param cost milliseconds for one, so that growth can be told; NaN where it has none
 * @param ours as text with its unit
 * @param raw the same of plain JDBC or of the limit, and the ratio; empty where there is none
 */
record Figure(String goal, int people, String what, double cost, String ours, String raw, Bound floor, Bound target) {

    /**
     * What is asked for.
     *
     * @param text empty where nothing is
     */
    record Bound(String text, boolean holds) {

        static final Bound NONE = new Bound("", true);

        @Override
        public String toString() {
            return text.isEmpty() ? "" : text + (holds ? ": yes" : ": **no**");
        }
    }

    static String millis(double millis) {
        return text("%.1f ms", millis);
    }

    static String perSecond(double rate) {
        return text("%.0f/s", rate);
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    String line() {
        return "| " + String.join(" | ", goal, text("%,d", people), what, ours, raw, floor + "", target + "") + " |";
    }
}
