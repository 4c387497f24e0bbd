package org.sapar.exchange;

import java.util.regex.Pattern;

/** A cell that no spreadsheet takes for a formula, whatever somebody has written into a name. */
public final class SafeCell {

    /** What begins a formula, after whatever a spreadsheet passes over. */
    private static final Pattern FORMULA = Pattern.compile(
            "\\A[\\uFEFF\\p{Cntrl}\\p{Cf}\\s]*[=+\\-@|%＝＋－＠].*", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private SafeCell() {}

    /** The text, behind an apostrophe if it could be a formula; nothing for null. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
