package org.sapar.trail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which records the links of a page are listed under. */
final class Mentions {

    private final Map<Long, Set<String>> subjects = new HashMap<>();

    void add(long seq, String subject) {
        subjects.computeIfAbsent(seq, none -> new HashSet<>(4)).add(subject);
    }

    /** Whether the row is listed under the records that it names, and under no other. */
    boolean fit(long seq, String named) {
        var listed = subjects.getOrDefault(seq, Set.of());
        return named.isEmpty() ? listed.isEmpty() : listed.equals(Set.of(named.split(" ")));
    }
}
