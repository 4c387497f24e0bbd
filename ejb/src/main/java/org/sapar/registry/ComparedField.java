package org.sapar.registry;

import java.io.Serializable;

/**
 * What two files say in one field, as text: dates as ISO 8601 says, codes as they are kept; masked where the reader may
 * not see it; null if nothing is known.
 *
 * @param same whether both say the same, whatever is masked
 */
public record ComparedField(PersonField field, String one, String other, boolean same) implements Serializable {

    /** Whether an officer has to choose. */
    public boolean isChoice() {
        return !same && one != null && other != null;
    }
}
