package org.sapar.it.bench;

import java.util.List;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.QGramComparator;

/**
 * Duke 1.2 as the peer, tuned on labels of the same generator and another seed (20261122).
 *
 * <p>The labels were all pairs with a key in common among the people of a register and later records: of 60,000 people
 * for a post, of 1,000,000 for a country. Property by property that comparator and those two probabilities were taken,
 * of ten to twenty each, which gave the best F1 with the best threshold; for a post in rounds until nothing got better,
 * for a country in two rounds over 300,000 people and one over all. For names Jaro-Winkler, Levenshtein and q-grams
 * were tried, for whole names the tokenized Jaro-Winkler, the comparator of person names, Dice and q-grams; for birth
 * dates and numbers equality and Levenshtein. Duke reached an F1 of 0.956 on the labels of the post and 0.921 on those
 * of the country; of the records alone, held against the register, 0.960 on both.
 */
final class Duke {

    /** From here on the register of a country is meant. */
    private static final int COUNTRY = 500_000;

    private static final double POST_THRESHOLD = 0.998438;

    private static final double COUNTRY_THRESHOLD = 0.992077;

    /** Where one record is held against a register, fewer strangers are met than where all are. */
    private static final double COUNTRY_CHECK_THRESHOLD = 0.989439;

    private Duke() {}

    /** The same for one record that is held against a register of that size. */
    static Configuration checking(int people) {
        var configuration = tuned(people);
        if (people >= COUNTRY) {
            configuration.setThreshold(COUNTRY_CHECK_THRESHOLD);
        }
        return configuration;
    }

    /** As it was tuned for a register of that size. */
    static Configuration tuned(int people) {
        var configuration = new ConfigurationImpl();
        configuration.setProperties(people < COUNTRY ? post() : country());
        configuration.setThreshold(people < COUNTRY ? POST_THRESHOLD : COUNTRY_THRESHOLD);
        return configuration;
    }

    private static List<Property> post() {
        return List.of(
                new PropertyImpl(DukeRecord.ID),
                property(DukeRecord.SURNAME, new QGramComparator(), 0.45, 0.85),
                property(DukeRecord.GIVEN, new QGramComparator(), 0.02, 0.65),
                property(DukeRecord.PATRONYMIC, new Levenshtein(), 0.1, 0.93),
                property(DukeRecord.NAME, new JaroWinklerTokenized(), 0.3, 0.99),
                property(DukeRecord.BIRTH, new ExactComparator(), 0.07, 0.98),
                property(DukeRecord.PIN, new ExactComparator(), 0.0001, 0.999),
                property(DukeRecord.DOCUMENT, new ExactComparator(), 0.4, 0.99),
                property(DukeRecord.PHONE, new ExactComparator(), 0.45, 0.5),
                property(DukeRecord.SEX, new ExactComparator(), 0.01, 0.55));
    }

    private static List<Property> country() {
        return List.of(
                new PropertyImpl(DukeRecord.ID),
                property(DukeRecord.SURNAME, new Levenshtein(), 0.5, 0.8),
                property(DukeRecord.GIVEN, new QGramComparator(), 0.1, 0.85),
                property(DukeRecord.PATRONYMIC, new Levenshtein(), 0.001, 0.93),
                property(DukeRecord.NAME, new JaroWinklerTokenized(), 0.3, 0.999),
                property(DukeRecord.BIRTH, new ExactComparator(), 0.07, 0.995),
                property(DukeRecord.PIN, new ExactComparator(), 0.0001, 0.9),
                property(DukeRecord.DOCUMENT, new ExactComparator(), 0.005, 0.99),
                property(DukeRecord.PHONE, new ExactComparator(), 0.48, 0.6),
                property(DukeRecord.SEX, new ExactComparator(), 0.01, 0.55));
    }

    private static Property property(String name, Comparator comparator, double low, double high) {
        return new PropertyImpl(name, comparator, low, high);
    }
}
