package org.sapar.registry.mrz;

import java.util.List;

/** One remark on a zone: how grave it is, the key of its message, the field, and what to fill into the message. */
public record Finding(Severity severity, String key, String field, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** Whether the zone can still be relied upon. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Finding error(String key, String field, String... details) {
        return new Finding(Severity.ERROR, key, field, List.of(details));
    }

    static Finding warning(String key, String field, String... details) {
        return new Finding(Severity.WARNING, key, field, List.of(details));
    }
}
