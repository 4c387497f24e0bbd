package org.sapar.web.registry;

import org.sapar.persistence.Conflicts;
import org.sapar.shared.Broken;

/** Tells whether a desk turned a form away because somebody else was first. */
final class Conflict {

    private Conflict() {}

    static boolean is(RuntimeException fault) {
        return fault instanceof Broken broken
                ? broken.isConflict()
                : Conflicts.named(fault).isPresent();
    }
}
