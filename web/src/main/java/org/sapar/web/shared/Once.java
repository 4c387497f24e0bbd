package org.sapar.web.shared;

import java.util.function.Supplier;
import org.sapar.persistence.Conflicts;

/**
 * Submits a form, and once more where that is safe.
 *
 * <p>Two submits of one form at the same moment meet at the primary key, and one of them is turned away; asked again,
 * the desk finds the answer that the other one got.
 */
public final class Once {

    /** How often a call is made that another one was in the way of. */
    private static final int TRIES = 3;

    private Once() {}

    /**
     * Calls the desk, and once more if it met a conflict.
     *
     * @throws org.sapar.shared.Broken the conflict, if it is met again: the id belongs to somebody else or to something
     *     else
     */
    public static <T> T submit(Supplier<T> form) {
        try {
            return form.get();
        } catch (RuntimeException fault) {
            if (!Conflicts.isBehind(fault)) {
                throw fault;
            }
            return change(form);
        }
    }

    /**
     * Calls the desk, three times at most while it meets a deadlock or a lock: of such a call nothing stays behind, and
     * the version that it names still guards what a colleague has changed.
     *
     * @throws Broken the conflict, if it is met each time
     */
    public static <T> T change(Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException fault) {
                if (attempt == TRIES || !Conflicts.isPassing(fault)) {
                    throw fault;
                }
            }
        }
    }
}
