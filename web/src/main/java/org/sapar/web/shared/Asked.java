package org.sapar.web.shared;

import java.util.Optional;

/** What the address of a list asks for; what cannot be meant is taken for nothing. */
public final class Asked {

    private static final int LAST_PAGE = 400;

    private static final int LONGEST_CODE = 10;

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
}
