package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The token that a call brings along instead of a session.
 *
 * <p>The adapter of the sign-on passes over a header that it cannot read and takes the session instead. So whatever
 * begins like a token has to be one, exactly one, and the one by which the call was let in: nobody shall be a machine
 * in our eyes and a signed-on person in the adapter's.
 */
final class Bearer {

    private static final Pattern WHOLE = Pattern.compile("bearer +([^ ]+) *", Pattern.CASE_INSENSITIVE);

    private Bearer() {}

    /** Whether the call brings a token. */
    static boolean isBrought(HttpServletRequest request) {
        return headers(request).stream().anyMatch(Bearer::isMeant);
    }

    /** Whether the call brings something that begins like a token and is none, or more than one. */
    static boolean isUnclear(HttpServletRequest request) {
        var headers = headers(request);
        return isBrought(request)
                && (headers.size() > 1 || !WHOLE.matcher(headers.get(0)).matches());
    }

    /** Whether this is the token that the call brings. */
    static boolean is(HttpServletRequest request, String token) {
        var whole = WHOLE.matcher(headers(request).get(0));
        return whole.matches() && whole.group(1).equals(token);
    }

    private static boolean isMeant(String header) {
        return header.strip().toLowerCase(Locale.ROOT).startsWith("bearer");
    }

    private static List<String> headers(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Authorization"));
    }
}
