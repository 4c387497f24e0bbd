package org.sapar.registry;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Whom the one search box of the directory means, for lists that are longer than a page.
 *
 * @param ids of these files only; null if they are not told by a number
 * @param first pattern of a key of names, of one word or of two; null for all
 * @param second the same, or null
 */
public record PeopleSieve(List<UUID> ids, String first, String second) implements Serializable {

    static final PeopleSieve EVERYBODY = new PeopleSieve(null, null, null);

    static final PeopleSieve NOBODY = new PeopleSieve(List.of(), null, null);
}
