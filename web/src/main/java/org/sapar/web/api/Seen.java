package org.sapar.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sapar.persistence.Conflicts;
import org.sapar.web.shared.Once;

/**
 * The version of a record that the caller has seen, by the header {@code If-Match} or by the member {@code version}.
 *
 * @param byHeader whether a conflict is a failed precondition
 */
record Seen(int version, boolean byHeader) {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,9})(-[0-9a-f]{1,8})?\"");

    /** No record has it. */
    private static final int NONE = -1;

    /** The version that is named; asks for one if there is none. */
    static Seen of(String ifMatch, Integer version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            if (version == null) {
                throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
            }
            return new Seen(version, false);
        }
        var tag = STRONG.matcher(ifMatch.strip());
        return new Seen(tag.matches() ? Integer.parseInt(tag.group(1)) : NONE, true);
    }

    /** Takes the step on that version. */
    <T> T take(IntFunction<T> step, Supplier<Shown> current) {
        try {
            return Once.change(() -> step.apply(version));
        } catch (RuntimeException fault) {
            if (byHeader && Conflicts.isBehind(fault)) {
                throw new Stale(current.get(), fault);
            }
            throw fault;
        }
    }
}
