package org.sapar.web.exchange;

/** The name of a file as its sender's disk has it, fit to be shown: no path, no signs that nobody sees. */
final class SentName {

    private static final int LONGEST = 200;

    /** Where the sender tells no name. */
    private static final String NONE = "—";

    private SentName() {}

    /** At most 200 signs; never null or empty. */
    static String of(String submitted) {
        var bare = submitted == null
                ? ""
                : submitted
                        .replaceAll("(?s)^.*[/\\\\]", "")
                        .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                        .strip();
        var most = Math.min(bare.codePointCount(0, bare.length()), LONGEST);
        return bare.isEmpty() ? NONE : bare.substring(0, bare.offsetByCodePoints(0, most));
    }
}
