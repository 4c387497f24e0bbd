package org.sapar.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Pairs of records to try a comparison on: half of them of one person with an error between them, half of two people
 * who look alike. The mix of kinds is that of {@code errors.csv}; the same seed gives the same pairs.
 */
public final class LabelledPairs implements Iterator<LabelledPair> {

    /** So many people are looked at for one to whom a kind of error can happen. */
    private static final int SOUGHT = 400;

    private final ErrorMix mix = new ErrorMix();

    private final Population people;

    /** Whom the kinds that were due did not fit. */
    private final Deque<SyntheticPerson> spare = new ArrayDeque<>();

    private final long seed;

    private int made;

    private LabelledPairs(long seed) {
        this.seed = seed;
        this.people = new Population(seed, Population.TODAY);
    }

    /** So many pairs, a match and a pair of two people in turn; each person is in one pair only. */
    public static Stream<LabelledPair> of(long seed, int count) {
        var spliterator =
                Spliterators.spliteratorUnknownSize(new LabelledPairs(seed), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).limit(count);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public LabelledPair next() {
        var same = made++ % 2 == 0;
        for (var kind : mix.due(same)) {
            mix.count(kind);
            var pair = sought(kind);
            if (pair.isPresent()) {
                return pair.get();
            }
        }
        throw new IllegalStateException("No error fits anybody");
    }

    /** Of those whom other kinds did not fit, else of the next people. */
    private Optional<LabelledPair> sought(ErrorMix.Kind kind) {
        for (var waiting = spare.iterator(); waiting.hasNext(); ) {
            var pair = pair(kind, waiting.next());
            if (pair.isPresent()) {
                waiting.remove();
                return pair;
            }
        }
        for (var tries = 0; tries < SOUGHT; tries++) {
            var person = people.next();
            var pair = pair(kind, person);
            if (pair.isPresent()) {
                return pair;
            }
            spare.add(person);
            if (spare.size() > SOUGHT) {
                spare.remove();
            }
        }
        return Optional.empty();
    }

    private Optional<LabelledPair> pair(ErrorMix.Kind kind, SyntheticPerson person) {
        if (!Later.isPlain(person)) {
            return Optional.empty();
        }
        var dice = new Dice(~seed, person.number());
        return kind.twist().of(person, dice).map(seen -> {
            var a = kind.pin() || dice.percent(50) ? seen.a() : seen.a().withPin(null);
            var b = Later.record(seen.b(), kind, made, dice);
            return new LabelledPair(a, b, kind.same(), kind.name());
        });
    }
}
