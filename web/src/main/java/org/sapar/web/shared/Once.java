package org.sapar.web.shared;

import java.util.function.Supplier;
import org.sapar.shared.Broken;

/**
 * Submits a form that makes a record.
 *
 * <p>Two submits of one form at the same moment meet at the primary key, and one of them is turned away; asked again,
 * the desk finds the answer that the other one got.
 */
public final class Once {

    private Once() {}

    /**
     * Calls the desk, and once more if it met a conflict.
     *
     * @throws Broken the conflict, if it is met again: the id belongs to somebody else or to something else
     */
    public static <T> T submit(Supplier<T> form) {
        try {
            return form.get();
        } catch (RuntimeException fault) {
            if (!Faults.isConflict(fault)) {
                throw fault;
            }
            return form.get();
        }
    }
}
