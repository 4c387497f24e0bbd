package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The number that ties what a person saw to what the log says. */
final class References {

    static final String ATTRIBUTE = "org.sapar.web.reference";

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    private static final Pattern SHAPE = Pattern.compile("[0-9A-F]{8}");

    private References() {}

    static String log(HttpServletRequest request, Throwable fault) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        request.setAttribute(ATTRIBUTE, reference);
        LOG.log(System.Logger.Level.ERROR, "Reference " + reference + " at " + request.getServletPath(), fault);
        return reference;
    }

    static boolean isReference(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
