package org.sapar.registry;

import org.sapar.reference.RegistrationRule;

/** For how long somebody is entered in the consular register. */
public enum RegistrationKind {
    /** For those who stay for some time; it runs out by itself. */
    TEMPORARY,
    /** For those who live abroad; it stands until it is ended. */
    PERMANENT;

    /** Code of the rule that says when it runs out, or null when it does not. */
    String rule() {
        return this == TEMPORARY ? RegistrationRule.TEMPORARY : null;
    }
}
