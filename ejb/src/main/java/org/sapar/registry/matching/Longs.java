package org.sapar.registry.matching;

/** A column of numbers of 64 bits, in two halves. */
record Longs(Ints high, Ints low) {

    Longs() {
        this(new Ints(), new Ints());
    }

    void add(long value) {
        high.add((int) (value >>> Integer.SIZE));
        low.add((int) value);
    }

    long get(int at) {
        return (long) high.get(at) << Integer.SIZE | Integer.toUnsignedLong(low.get(at));
    }

    int size() {
        return low.size();
    }
}
