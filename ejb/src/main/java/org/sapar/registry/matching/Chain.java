package org.sapar.registry.matching;

/** Which records belong to whom: each person has a first one, and each record the next of the same person. */
final class Chain {

    private final Ints firsts = new Ints();

    private final Ints nexts = new Ints();

    /** One more person, who has nothing yet. */
    void addPerson() {
        firsts.add(Roster.NONE);
    }

    /** One more record, of this person. */
    void add(int person) {
        nexts.add(firsts.get(person));
        firsts.set(person, nexts.size() - 1);
    }

    /** The first record of a person, or {@link Roster#NONE}. */
    int first(int person) {
        return firsts.get(person);
    }

    /** The next record of the same person, or {@link Roster#NONE}. */
    int next(int record) {
        return nexts.get(record);
    }
}
