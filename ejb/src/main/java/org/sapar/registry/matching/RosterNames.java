package org.sapar.registry.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sapar.registry.NameKey;
import org.sapar.registry.PersonName;

/** The folded names of a roster; each part of a name is kept once for all who have it. */
final class RosterNames {

    /** Surname, given name, father, stem; then surname and stem as they would be in each other's field. */
    private static final int PARTS = 6;

    private final Chain chain = new Chain();

    private final Ints parts = new Ints();

    private final List<String> words = new ArrayList<>();

    private final Map<String, Integer> codes = new HashMap<>();

    /** Of what was written, the folded words; only while names come in. */
    private final Map<String, List<String>> folded = new HashMap<>();

    void addPerson() {
        chain.addPerson();
    }

    /** Adds a name of somebody, unless the name is there already when it is folded. */
    void add(int person, PersonName name) {
        var own = FoldedName.of(name, part -> folded.computeIfAbsent(part, NameKey::words));
        for (var known = chain.first(person); known != Roster.NONE; known = chain.next(known)) {
            if (name(known).equals(own)) {
                return;
            }
        }
        chain.add(person);
        var swapped = own.swapped();
        for (var part :
                List.of(own.surname(), own.given(), own.father(), own.stem(), swapped.surname(), swapped.stem())) {
            parts.add(code(part));
        }
    }

    /** All names are there. */
    void end() {
        folded.clear();
    }

    private int code(String part) {
        return codes.computeIfAbsent(part, word -> {
            words.add(word);
            return words.size() - 1;
        });
    }

    int first(int person) {
        return chain.first(person);
    }

    int next(int name) {
        return chain.next(name);
    }

    FoldedName name(int name) {
        return new FoldedName(part(name, 0), part(name, 1), part(name, 2), part(name, 3));
    }

    /** As {@link FoldedName#swapped}. */
    FoldedName swapped(int name) {
        return new FoldedName(part(name, 4), part(name, 0), part(name, 2), part(name, 5));
    }

    /** Whether surname or given name is missing, so that nothing can change places. */
    boolean isPart(int name) {
        return part(name, 0).isEmpty() || part(name, 1).isEmpty();
    }

    private String part(int name, int part) {
        return words.get(parts.get(name * PARTS + part));
    }
}
