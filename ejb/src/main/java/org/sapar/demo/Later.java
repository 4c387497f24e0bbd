package org.sapar.demo;

import org.sapar.registry.BirthPrecision;
import org.sapar.registry.DocumentStatus;
import org.sapar.registry.DocumentType;

/** Finishes the second record: the number of the person, another passport and telephone. */
final class Later {

    private static final int YEARS = 10;

    private static final int TELEPHONES = 10_000_000;

    private Later() {}

    /**
     * The record as it comes in.
     *
     * @param place that no other record of the run has; passports are numbered by it
     */
    static SyntheticPerson record(SyntheticPerson record, ErrorMix.Kind kind, int place, Dice dice) {
        var issued = Population.TODAY.minusDays(dice.between(1, 1500));
        var passport = new SyntheticDocument(
                DocumentType.PASSPORT,
                "KG",
                Numbers.otherDocument("PE", place),
                issued,
                issued.plusYears(YEARS),
                DocumentStatus.VALID);
        var kept = dice.percent(kind.same() ? 25 : 8);
        var mobile = kept ? record.contact().mobile() : Numbers.mobile(true, dice.below(TELEPHONES));
        return (kind.pin() ? record : record.withPin(null))
                .as(kind.same() ? record.number() : 0)
                .seenWith(passport, new Contact(mobile, record.contact().language()));
    }

    /** Names of one word, and birth dates of which the day is not known, are too little to tell people apart by. */
    static boolean isPlain(SyntheticPerson person) {
        return person.birth().precision() == BirthPrecision.DAY && person.name().pattern() != NamePattern.MONONYM;
    }
}
