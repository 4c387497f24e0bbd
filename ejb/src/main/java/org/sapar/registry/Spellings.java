package org.sapar.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sapar.registry.matching.Spelling;

/**
 * The words of all names, to be found in spite of a slip.
 *
 * <p>Constant SQL: the table belongs to no file, and a word that two people bring at once is added once.
 */
@ApplicationScoped
class Spellings {

    /** As many words as an officer would try. */
    private static final int WORDS = 30;

    /** Rows of one statement. */
    private static final int ROUND = 200;

    @Inject
    EntityManager entityManager;

    /** Adds words that are not known yet. */
    void learn(Collection<String> words) {
        // In one order for everybody, so that nobody waits for somebody who waits for him.
        var unknown = new TreeSet<>(words);
        unknown.removeAll(known(words));
        var rows = unknown.stream()
                .flatMap(word -> Spelling.of(word).stream().map(one -> List.<Object>of(one, word)))
                .toList();
        for (var from = 0; from < rows.size(); from += ROUND) {
            insert(rows.subList(from, Math.min(from + ROUND, rows.size())));
        }
    }

    private void insert(List<List<Object>> rows) {
        var insert = entityManager.createNativeQuery("insert ignore into name_spelling (spelling, word) values "
                + String.join(", ", Collections.nCopies(rows.size(), "(?, ?)")));
        var place = 1;
        for (var row : rows) {
            insert.setParameter(place++, row.get(0));
            insert.setParameter(place++, row.get(1));
        }
        insert.executeUpdate();
    }

    private Set<String> known(Collection<String> words) {
        return Set.copyOf(list(
                entityManager.createNativeQuery(
                        "select distinct word from name_spelling where word in (:words)", String.class),
                "words",
                words));
    }

    /** The words that somebody may have meant who typed this one, itself among them if there is somebody called so. */
    List<String> like(String word) {
        var query = entityManager.createNativeQuery(
                "select distinct word from name_spelling where spelling in (:spellings)", String.class);
        return list(query, "spellings", Spelling.of(word)).stream()
                .filter(known -> Spelling.isLike(word, known))
                .limit(WORDS)
                .toList();
    }

    private static List<String> list(jakarta.persistence.Query query, String parameter, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return ((List<?>) query.setParameter(parameter, values).getResultList())
                .stream().map(String.class::cast).toList();
    }
}
