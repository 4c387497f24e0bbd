package org.sapar.registry.matching;

import java.util.Arrays;

/** A column of numbers that grows piece by piece: it is never copied, and no piece is too large for the collector. */
final class Ints {

    private static final int BITS = 16;

    private static final int PIECE = 1 << BITS;

    private int[][] pieces = new int[1][];

    private int size;

    void add(int value) {
        var piece = size >> BITS;
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, pieces.length * 2);
        }
        if (pieces[piece] == null) {
            pieces[piece] = new int[PIECE];
        }
        pieces[piece][size & (PIECE - 1)] = value;
        size++;
    }

    /** Adds the same number so many times. */
    void add(int value, int times) {
        for (var time = 0; time < times; time++) {
            add(value);
        }
    }

    int get(int at) {
        return pieces[at >> BITS][at & (PIECE - 1)];
    }

    void set(int at, int value) {
        pieces[at >> BITS][at & (PIECE - 1)] = value;
    }

    /** Forgets those that were added last. */
    void cut(int length) {
        size = length;
    }

    int size() {
        return size;
    }
}
