package org.sapar.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.sapar.registry.matching.Pair;
import org.sapar.registry.matching.Sift;

/** Has several hands find pairs, and notes meanwhile what they found. */
final class SweepRound {

    /** So few that a desk that notes one of them does not wait. */
    private static final int AT_ONCE = 200;

    /** Lists of pairs that wait to be noted; whoever finds more waits, too. */
    private static final int WAITING = 100;

    private static final int PATIENCE_MILLIS = 100;

    private static final long TELLING_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final int files;

    private final ToIntFunction<List<Pair>> book;

    private final Consumer<Swept> told;

    private long pairs;

    private int noted;

    private long lastTold;

    /**
     * Over so many files.
     *
     * @param book notes pairs, and says how many nobody knew
     * @param told now and then how far it has come
     */
    SweepRound(int files, ToIntFunction<List<Pair>> book, Consumer<Swept> told) {
        this.files = files;
        this.book = book;
        this.told = told;
        this.lastTold = System.nanoTime();
    }

    /** How far it has come. */
    Swept swept() {
        return new Swept(files, pairs, noted);
    }

    /** Goes through all that is to be sifted. */
    void go(Sift sift, int threads, ExecutorService hands) throws InterruptedException {
        var found = new ArrayBlockingQueue<List<Pair>>(WAITING);
        var works = Stream.generate(() -> hands.submit(() -> find(sift.hand(), found)))
                .limit(threads)
                .toList();
        var before = pairs;
        var waiting = new ArrayList<Pair>();
        for (var done = false; !done || !found.isEmpty(); done = works.stream().allMatch(Future::isDone)) {
            var some = found.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (some != null) {
                waiting.addAll(some);
            }
            if (waiting.size() >= AT_ONCE) {
                note(waiting);
            }
            pairs = before + sift.met();
            tell();
        }
        note(waiting);
        pairs = before + sift.met();
        works.forEach(SweepRound::check);
    }

    private static Void find(Sift.Hand hand, BlockingQueue<List<Pair>> found) throws InterruptedException {
        for (var pairs = hand.next(); pairs.isPresent(); pairs = hand.next()) {
            if (!pairs.get().isEmpty()) {
                found.put(pairs.get());
            }
        }
        return null;
    }

    private void note(List<Pair> waiting) {
        for (var from = 0; from < waiting.size(); from += AT_ONCE) {
            noted += book.applyAsInt(List.copyOf(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()))));
            tell();
        }
        waiting.clear();
    }

    private void tell() {
        if (System.nanoTime() - lastTold >= TELLING_NANOS) {
            told.accept(swept());
            lastTold = System.nanoTime();
        }
    }

    private static void check(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Files could not be compared", fault.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", ended);
        }
    }
}
