package org.sapar.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** Things of which some are more frequent than others. */
final class Weighted<T> {

    /** As common names are in registers: the tenth is about half as frequent as the first, the hundredth a twelfth. */
    private static final int HEAD = 9;

    private static final int SCALE = 1_000_000;

    private final List<T> things;

    private final int[] upTo;

    private Weighted(List<T> things, int[] upTo) {
        this.things = List.copyOf(things);
        this.upTo = upTo;
    }

    static <T> Weighted<T> by(List<T> things, ToIntFunction<T> weight) {
        return new Weighted<>(things, sums(things.size(), at -> weight.applyAsInt(things.get(at))));
    }

    /** In falling frequency, after the law of Zipf and Mandelbrot. */
    static <T> Weighted<T> falling(List<T> things) {
        return new Weighted<>(things, sums(things.size(), at -> SCALE / (at + HEAD)));
    }

    T draw(Dice dice) {
        var found = Arrays.binarySearch(upTo, dice.below(upTo[upTo.length - 1]) + 1);
        var at = found < 0 ? -found - 1 : found;
        // what weighs nothing ends where the one before it does
        while (at > 0 && upTo[at - 1] == upTo[at]) {
            at--;
        }
        return things.get(at);
    }

    /** What belongs to the things, as frequent as they are. */
    <S> Weighted<S> map(Function<T, S> what) {
        return new Weighted<>(things.stream().map(what).toList(), upTo);
    }

    List<T> things() {
        return things;
    }

    private static int[] sums(int size, IntUnaryOperator weight) {
        var sums = new int[size];
        var sum = 0;
        for (var at = 0; at < size; at++) {
            sum += weight.applyAsInt(at);
            sums[at] = sum;
        }
        return sums;
    }
}
