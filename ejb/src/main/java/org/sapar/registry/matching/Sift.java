package org.sapar.registry.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Goes through a roster once and finds the pairs that have to be compared in full; several hands do it at once. */
public final class Sift {

    /** People whom a hand takes at once. */
    private static final int STEP = 1_000;

    private final Roster people;

    private final SharedKeys keys;

    private final Scale scale;

    private final AtomicInteger next = new AtomicInteger();

    private final LongAdder met = new LongAdder();

    /** Finds pairs of these people by these keys, as likely as the scale says. */
    public Sift(Roster people, SharedKeys keys, Scale scale) {
        this.people = people;
        this.keys = keys;
        this.scale = scale;
    }

    /** One of those who do it; for one thread. */
    public Hand hand() {
        return new Hand();
    }

    /** How many pairs had a key in common until now. */
    public long met() {
        return met.sum();
    }

    /** Takes some people after the other, until nobody is left. */
    public final class Hand {

        private final Sieve sieve = new Sieve(people, scale);

        private final int[] last = new int[people.size()];

        private Hand() {}

        /** The pairs of the next people, which may be none; empty when nobody is left. */
        public Optional<List<Pair>> next() {
            var from = next.getAndAdd(STEP);
            if (from >= people.size()) {
                return Optional.empty();
            }
            var pairs = new ArrayList<Pair>();
            for (var place = from; place < Math.min(from + STEP, people.size()); place++) {
                var one = place;
                keys.behind(one, last, other -> look(one, other, pairs));
            }
            return Optional.of(pairs);
        }

        private void look(int one, int other, List<Pair> pairs) {
            met.increment();
            var later = people.isLater(one, other);
            if (later ? sieve.lets(one, other) : sieve.lets(other, one)) {
                pairs.add(
                        later
                                ? new Pair(people.id(one), people.id(other))
                                : new Pair(people.id(other), people.id(one)));
            }
        }
    }
}
