package org.sapar.registry.matching;

/** How alike two spellings are, by the keystrokes that lie between them. */
final class Similarity {

    private Similarity() {}

    /** From 0, nothing alike, to 1, the same: one less the keystrokes between them by the letters of the longer one. */
    static double of(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) keystrokes(one, other) / longer;
    }

    /** The letters to put in, leave out, change or swap with their neighbour until one spelling is the other. */
    static int keystrokes(String one, String other) {
        var before = new int[other.length() + 1];
        var above = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var at = 0; at < row.length; at++) {
            above[at] = at;
        }
        for (var line = 1; line <= one.length(); line++) {
            row[0] = line;
            for (var at = 1; at < row.length; at++) {
                var changed = one.charAt(line - 1) == other.charAt(at - 1) ? 0 : 1;
                row[at] = Math.min(Math.min(row[at - 1], above[at]) + 1, above[at - 1] + changed);
                if (isSwap(one, line, other, at)) {
                    row[at] = Math.min(row[at], before[at - 2] + 1);
                }
            }
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }

    private static boolean isSwap(String one, int line, String other, int at) {
        return line > 1
                && at > 1
                && one.charAt(line - 1) == other.charAt(at - 2)
                && one.charAt(line - 2) == other.charAt(at - 1);
    }
}
