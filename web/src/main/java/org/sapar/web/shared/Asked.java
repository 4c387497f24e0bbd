package org.sapar.web.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the address of a list asks for; what cannot be meant is taken for nothing. */
public final class Asked {

    private static final int LAST_PAGE = 400;

    private static final int LONGEST_CODE = 10;

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Asked() {}

    /** The number of a page, from 0. */
    public static int page(String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 0;
    }

    /** A code, such as that of a post, a centre or a service; or null. */
    public static String code(String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(code -> !code.isEmpty() && code.length() <= LONGEST_CODE)
                .orElse(null);
    }

    /** A text without blanks around, cut at that length; or null. */
    public static String text(String typed, int longest) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), longest)))
                .orElse(null);
    }

    /** The id of a record, or null. */
    public static UUID id(String typed) {
        return typed != null && ID.matcher(typed).matches() ? UUID.fromString(typed) : null;
    }

    /** A day as people type it, or null. */
    public static LocalDate date(String typed) {
        return typed == null ? null : TypedDate.read(typed).orElse(null);
    }
}
