package org.sapar.registry.matching;

import java.util.function.ToDoubleBiFunction;

/**
 * Remembers how alike two spellings are: in a register the same few thousand names meet again and again. For one
 * thread.
 */
final class Remembered implements ToDoubleBiFunction<String, String> {

    private static final int PLACES = 1 << 16;

    private static final int SPREAD = 0x9e3779b1;

    private static final int BITS_LEFT_OUT = 16;

    private final String[] ones = new String[PLACES];

    private final String[] others = new String[PLACES];

    private final double[] alike = new double[PLACES];

    @Override
    public double applyAsDouble(String one, String other) {
        var place = ((one.hashCode() * 31 + other.hashCode()) * SPREAD) >>> BITS_LEFT_OUT;
        if (!one.equals(ones[place]) || !other.equals(others[place])) {
            alike[place] = Similarity.of(one, other);
            ones[place] = one;
            others[place] = other;
        }
        return alike[place];
    }
}
