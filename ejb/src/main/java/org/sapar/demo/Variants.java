package org.sapar.demo;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Later records of the people of a population, with errors, and records of others who look like one of them; with the
 * truth, for trying how a register finds its duplicates.
 */
public final class Variants {

    private final ErrorMix mix = new ErrorMix();

    private final long seed;

    private int made;

    private Variants(long seed) {
        this.seed = seed;
    }

    /**
     * One record each for about so many of a hundred of the people of {@link Population#of(long, int)}; half of the
     * records are of the same person.
     */
    public static Stream<Variant> of(long seed, int size, double percent) {
        var variants = new Variants(seed);
        return Population.of(seed, size)
                .filter(person -> new Dice(seed ^ size, person.number()).percent(percent))
                .filter(Later::isPlain)
                .flatMap(person -> variants.of(person).stream());
    }

    private Optional<Variant> of(SyntheticPerson person) {
        var dice = new Dice(~seed, person.number());
        var same = made++ % 2 == 0;
        for (var kind : mix.due(same)) {
            var seen = kind.twist().of(person, dice).filter(pair -> same || resembles(person, pair));
            if (seen.isPresent()) {
                mix.count(kind);
                var record = Later.record(seen.get().b(), kind, made, dice);
                return Optional.of(new Variant(person.number(), record, same, kind.name()));
            }
        }
        return Optional.empty();
    }

    /** Whether the first of the pair still is the person of the register: some kinds give both a name. */
    private static boolean resembles(SyntheticPerson person, Twist.Seen pair) {
        var cyrillic = pair.a().name().cyrillic();
        return cyrillic == null || cyrillic.equals(person.name().cyrillic());
    }
}
