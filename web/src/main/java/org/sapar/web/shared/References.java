package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sapar.persistence.Outage;

/** The number that ties what a person saw to what the log says. */
final class References {

    static final String ATTRIBUTE = "org.sapar.web.reference";

    private static final System.Logger LOG = System.getLogger("org.sapar.web");

    private static final Pattern SHAPE = Pattern.compile("[0-9A-F]{8}");

    private References() {}

    static String log(HttpServletRequest request, Throwable fault) {
        var reference = next(request);
        LOG.log(System.Logger.Level.ERROR, "Reference " + reference + " at " + request.getServletPath(), fault);
        return reference;
    }

    /** Of an outage the log tells what and where in one line; everybody meets the same, at each click. */
    static String log(HttpServletRequest request, Outage outage, Throwable fault) {
        var reference = next(request);
        log(request, reference, outage, fault);
        return reference;
    }

    static void log(HttpServletRequest request, String reference, Outage outage, Throwable fault) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Reference " + reference + " at " + request.getServletPath() + ": the database is " + outage + ", "
                        + Outage.reason(fault));
    }

    private static String next(HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        request.setAttribute(ATTRIBUTE, reference);
        return reference;
    }

    static boolean isReference(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }
}
