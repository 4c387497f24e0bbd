package org.sapar.registry.matching;

import java.util.function.IntConsumer;

/**
 * Which files of a roster have a key in common, both ways: the files of each key, and the keys of each file.
 *
 * <p>A key that one file alone has tells nothing, and one that too many have is a name that fills a field; neither is
 * kept.
 */
public final class SharedKeys {

    private final int people;

    private final int most;

    /** The files, key by key. */
    private final Ints files = new Ints();

    /** Where the files of each key begin, and where those of the last one end. */
    private final Ints begins = new Ints();

    private long key;

    /** Where the files of a person's keys begin among {@link #keysOf}. */
    private int[] firsts;

    private final Ints keysOf = new Ints();

    /**
     * No keys yet.
     *
     * @param people how many the roster has
     * @param most files with one key
     */
    public SharedKeys(int people, int most) {
        this.people = people;
        this.most = most;
        begins.add(0);
    }

    /** Adds a key of somebody; those with the same key come one after the other. */
    public void add(long next, int place) {
        if (next != key) {
            close();
            key = next;
        }
        files.add(place);
    }

    private void close() {
        var begin = begins.get(begins.size() - 1);
        var many = files.size() - begin;
        if (many > 1 && many <= most) {
            begins.add(files.size());
        } else {
            files.cut(begin);
        }
    }

    /** All keys are there. */
    public void end() {
        close();
        firsts = new int[people + 1];
        for (var at = 0; at < files.size(); at++) {
            firsts[files.get(at) + 1]++;
        }
        for (var place = 0; place < people; place++) {
            firsts[place + 1] += firsts[place];
        }
        keysOf.add(0, files.size());
        var free = firsts.clone();
        for (var one = 0; one + 1 < begins.size(); one++) {
            for (var at = begins.get(one); at < begins.get(one + 1); at++) {
                keysOf.set(free[files.get(at)]++, one);
            }
        }
    }

    /**
     * Those behind this place who share a key with it, each once.
     *
     * @param met of the caller alone, as long as the roster: who was met for whom last, counted from 1
     */
    public void behind(int place, int[] met, IntConsumer neighbour) {
        for (var at = firsts[place]; at < firsts[place + 1]; at++) {
            var one = keysOf.get(at);
            for (var file = begins.get(one); file < begins.get(one + 1); file++) {
                var other = files.get(file);
                if (other > place && met[other] != place + 1) {
                    met[other] = place + 1;
                    neighbour.accept(other);
                }
            }
        }
    }
}
