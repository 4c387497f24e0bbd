package org.sapar.requests;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.sapar.identity.Reason;

/**
 * What somebody says with an action.
 *
 * @param reason why; null where none is asked for
 * @param reference a receipt, blank or register number; null where none is asked for
 */
public record Said(
        @Reason @Size(max = 2000) String reason,
        @Size(max = 60) String reference) implements Serializable {

    /** Nothing. */
    public static final Said NOTHING = new Said(null, null);

    /** Whether it says what the action asks for. */
    boolean answers(RequestAction.Words words) {
        return switch (words) {
            case NONE -> true;
            case REASON -> reason != null && !reason.isBlank();
            case REFERENCE -> reference != null && !reference.isBlank();
        };
    }
}
