package org.sapar.registry.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sapar.registry.NameKey;
import org.sapar.registry.PersonName;

/**
 * Remembers how names fold while many people are compared: the same few thousand names meet again and again. For one
 * thread.
 */
public final class Foldings {

    private final Map<String, List<String>> words = new HashMap<>();

    private final Map<PersonName, FoldedName> names = new HashMap<>();

    FoldedName of(PersonName name) {
        return names.computeIfAbsent(
                name, one -> FoldedName.of(one, part -> words.computeIfAbsent(part, NameKey::words)));
    }
}
