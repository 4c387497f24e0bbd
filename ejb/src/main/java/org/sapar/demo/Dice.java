package org.sapar.demo;

import java.util.List;

/** Throws that come out the same for the same seed, on every machine and Java: SplitMix64. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Dice for one thing among many, so that what is thrown for one does not move what is thrown for the next. */
    Dice(long seed, long which) {
        this.state = mixed(seed + GOLDEN * mixed(which + 1));
    }

    /** A number from 0 on, below the bound. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number of the range, both ends included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean percent(double chance) {
        return below(10_000) < chance * 100;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long value) {
        var first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}
