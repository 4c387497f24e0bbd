package org.sapar.persistence;

/** What {@code like … escape '\'} compares with, so that what somebody typed stands for itself. */
public final class Likeness {

    private Likeness() {}

    /** The pattern of whatever contains the text, without the blanks around it. */
    public static String containing(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
