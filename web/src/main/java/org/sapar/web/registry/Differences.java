package org.sapar.web.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between a file as it is now and a form that somebody filled in on an older copy of it. */
final class Differences {

    private static final Set<String> NUMBERS = Set.of("mobile", "pin");

    private Differences() {}

    /**
     * A field with both of its values, and the one of them that is chosen; at first that on file, so that nobody undoes
     * a colleague's work by haste.
     */
    public static final class Difference implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String theirs;
        private final String mine;
        private boolean keepMine;

        Difference(String field, String theirs, String mine) {
            this.field = field;
            this.theirs = theirs;
            this.mine = mine;
        }

        public String getField() {
            return field;
        }

        /** What is on file now, or null. */
        public String getTheirs() {
            return theirs;
        }

        /** What was typed, or null. */
        public String getMine() {
            return mine;
        }

        public boolean isKeepMine() {
            return keepMine;
        }

        public void setKeepMine(boolean keepMine) {
            this.keepMine = keepMine;
        }

        String chosen() {
            return keepMine ? mine : theirs;
        }
    }

    /** The fields that differ, in the order of the form; blanks and the writing of a number do not count. */
    static List<Difference> between(Map<String, String> theirs, Map<String, String> mine) {
        return theirs.keySet().stream()
                .filter(field -> !same(field, theirs.get(field), mine.get(field)))
                .map(field -> new Difference(field, theirs.get(field), mine.get(field)))
                .toList();
    }

    private static boolean same(String field, String one, String other) {
        return plain(field, one).equals(plain(field, other));
    }

    private static String plain(String field, String value) {
        if (value == null) {
            return "";
        }
        return NUMBERS.contains(field)
                ? value.replaceAll("\\D", "")
                : value.strip().replaceAll("\\s+", " ");
    }
}
