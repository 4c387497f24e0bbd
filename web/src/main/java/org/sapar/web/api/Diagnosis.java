package org.sapar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import jakarta.ejb.EJBAccessException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sapar.persistence.Conflicts;
import org.sapar.persistence.Outage;
import org.sapar.shared.Broken;
import org.sapar.shared.Denied;
import org.sapar.trail.Openings;
import org.sapar.web.shared.Faults;
import org.sapar.web.shared.Problem;
import org.sapar.web.shared.Refusals;

/** Finds what really happened behind the wrappings of the containers, and what the caller is told about it. */
final class Diagnosis {

    private static final String UNKNOWN_NAME = "unknownName";

    private static final Map<Integer, String> OF_THE_PROTOCOL = Map.of(
            404, "unknown",
            405, "method",
            406, "notAcceptable",
            409, "conflict",
            412, "conflict",
            413, "tooLarge",
            415, "mediaType",
            428, "precondition",
            429, "tooMany");

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private Diagnosis() {}

    /** What the caller is told; nothing of a fault of ours but that it happened. */
    static Problem of(Throwable fault, Locale locale) {
        return outage(fault, locale)
                .or(() -> stale(fault, locale))
                .or(() -> Conflicts.rule(fault).map(broken -> broken(broken, locale)))
                .or(() -> denied(fault, locale))
                .or(() ->
                        Faults.find(fault, ConstraintViolationException.class).map(invalid -> invalid(invalid, locale)))
                .or(() -> unreadable(fault, locale))
                .or(() -> Faults.find(fault, WebApplicationException.class).map(refusal -> protocol(refusal, locale)))
                .orElseGet(() -> Problem.of(500, "broken.fault", locale));
    }

    private static Optional<Problem> outage(Throwable fault, Locale locale) {
        return Outage.behind(fault).map(outage -> Problem.of(outage, locale));
    }

    private static Optional<Problem> stale(Throwable fault, Locale locale) {
        return Faults.find(fault, Stale.class).map(stale -> {
            var problem = Problem.of(412, "broken.conflict", locale);
            var now = stale.current();
            return now == null ? problem : problem.now("\"" + now.digest() + "\"", Json.tree(now.json()));
        });
    }

    private static Problem broken(Broken broken, Locale locale) {
        var text = Refusals.text(broken, locale);
        var key = "broken." + broken.key();
        if (broken.isUnknown()) {
            return Problem.said(404, key, text, List.of(), locale);
        }
        var errors = broken.field() == null
                ? List.<Problem.Wrong>of()
                : List.of(new Problem.Wrong(JsonPaths.of(broken.field()), broken.key(), text));
        return Problem.said(status(broken), key, text, errors, locale);
    }

    /** A name that we do not know is a mistake of the program that calls, and not of the person who types. */
    private static int status(Broken broken) {
        if (broken.isConflict()) {
            return 409;
        }
        if (Openings.BUDGET.equals(broken.key())) {
            return 429;
        }
        return UNKNOWN_NAME.equals(broken.key()) ? 400 : 422;
    }

    private static Optional<Problem> denied(Throwable fault, Locale locale) {
        return Faults.find(fault, Denied.class)
                .map(Denied::key)
                .or(() -> Faults.find(fault, EJBAccessException.class).map(denial -> "permission"))
                .map(key -> Problem.of(403, "denied." + key, locale));
    }

    private static Problem invalid(ConstraintViolationException invalid, Locale locale) {
        return invalid(
                invalid.getConstraintViolations().stream()
                        .map(violation -> new Problem.Wrong(
                                JsonPaths.of(violation.getPropertyPath()),
                                Refusals.key(violation),
                                Refusals.text(violation, locale)))
                        .sorted(Comparator.comparing(Problem.Wrong::field).thenComparing(Problem.Wrong::key))
                        .toList(),
                locale);
    }

    private static Problem invalid(List<Problem.Wrong> errors, Locale locale) {
        return Problem.said(422, "broken.invalid", Refusals.say("broken.invalid", locale), errors, locale);
    }

    /** A body that is no JSON, or a value in it that does not fit its place. */
    private static Optional<Problem> unreadable(Throwable fault, Locale locale) {
        var value = Faults.find(fault, JsonMappingException.class)
                .filter(unfit -> !unfit.getPath().isEmpty())
                .filter(unfit -> !isNoJson(unfit));
        if (value.isPresent()) {
            var field = JsonPaths.of(value.get());
            var why = why(value.get());
            var text = Refusals.text(why, locale);
            var errors = List.of(new Problem.Wrong(field, why.key(), text));
            return Optional.of(
                    status(why) == 400
                            ? Problem.said(400, "broken." + why.key(), text, errors, locale)
                            : invalid(errors, locale));
        }
        return Faults.find(fault, JsonProcessingException.class)
                .map(text -> Problem.of(400, "broken.malformed", locale));
    }

    private static boolean isNoJson(Throwable fault) {
        return Faults.find(fault, StreamReadException.class).isPresent()
                || Faults.find(fault, StreamConstraintsException.class).isPresent();
    }

    private static Broken why(JsonMappingException unfit) {
        if (unfit instanceof PlainText.Unprintable) {
            return new Broken("characters");
        }
        if (unfit instanceof PropertyBindingException) {
            return new Broken(UNKNOWN_NAME);
        }
        var type = unfit instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? new Broken("value") : fitting(type);
    }

    private static Broken fitting(Class<?> type) {
        if (type.isEnum()) {
            return new Broken("oneOf", Converters.constants(type));
        }
        if (type == LocalDate.class) {
            return new Broken("isoDate");
        }
        if (type == UUID.class) {
            return new Broken("id");
        }
        return new Broken(NUMBERS.contains(type) ? "number" : "value");
    }

    private static Problem protocol(WebApplicationException refusal, Locale locale) {
        var status = refusal.getResponse().getStatus();
        var key = status >= 500 ? "fault" : OF_THE_PROTOCOL.getOrDefault(status, "malformed");
        return Problem.of(status, "broken." + key, locale);
    }
}
