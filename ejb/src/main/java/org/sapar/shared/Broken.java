package org.sapar.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule stands in the way of what was asked: the key names the rule and its text in each language, the field says
 * where the person can mend it.
 *
 * <p>Unchecked and rolling back, so that nothing of a refused step stays behind.
 */
@ApplicationException(rollback = true)
public class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    private final String field;

    private final transient List<Object> details;

    /** A rule of the whole record. */
    public Broken(String key, Object... details) {
        this(null, key, List.of(details));
    }

    private Broken(String field, String key, List<Object> details) {
        super(key);
        this.key = key;
        this.field = field;
        this.details = details;
    }

    /** A rule that one field does not meet. */
    public static Broken at(String field, String key, Object... details) {
        return new Broken(field, key, List.of(details));
    }

    /** Somebody else saved the record after the form was opened. */
    public static Broken conflict() {
        return new Broken("conflict");
    }

    /** No such record, or none that the caller may know of: the same answer for both. */
    public static Broken unknown() {
        return new Broken("unknown");
    }

    /** The text to show is {@code broken.<key>} in the bundle. */
    public String key() {
        return key;
    }

    /** The field of the form or of the call, or null when the rule is about the whole record. */
    public String field() {
        return field;
    }

    /** What fills the places of the text; never personal data that the caller has not sent. */
    public List<Object> details() {
        return details == null ? List.of() : details;
    }

    public boolean isConflict() {
        return "conflict".equals(key);
    }

    public boolean isUnknown() {
        return "unknown".equals(key);
    }
}
