package org.sapar.papers;

import java.util.Locale;

/** The papers that are issued, so that others can have them checked. */
public enum PaperKind {
    /** Somebody stands on the consular register. */
    REGISTRATION,
    /** Somebody was taken off it. */
    REMOVAL;

    /** The name of its template. */
    String template() {
        return name().toLowerCase(Locale.ROOT);
    }
}
