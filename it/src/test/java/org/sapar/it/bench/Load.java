package org.sapar.it.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Works a list of tasks off, several at once, and stops the time of each. */
public final class Load {

    private Load() {}

    /** What one thread does with a task; closed when the thread has nothing more to do. */
    public interface Job<T> extends AutoCloseable {

        /** The answer to compare with that of others, if there is one. */
        List<Found> perform(T task) throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** Each thread has a job of its own, so that it may have a connection of its own; tasks go to whoever is free. */
    public static <T> Series run(int threads, List<T> tasks, Callable<Job<T>> jobs) throws Exception {
        var next = new AtomicInteger();
        var done = new Series.Done[tasks.size()];
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var begun = System.nanoTime();
            var works = new ArrayList<Callable<Void>>();
            for (var thread = 0; thread < threads; thread++) {
                works.add(() -> work(tasks, next, done, jobs));
            }
            for (var work : pool.invokeAll(works)) {
                work.get();
            }
            return new Series(List.of(done), System.nanoTime() - begun);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Void work(List<T> tasks, AtomicInteger next, Series.Done[] done, Callable<Job<T>> jobs)
            throws Exception {
        try (var job = jobs.call()) {
            for (var at = next.getAndIncrement(); at < tasks.size(); at = next.getAndIncrement()) {
                var begun = System.nanoTime();
                var answer = job.perform(tasks.get(at));
                done[at] = new Series.Done(System.nanoTime() - begun, answer);
            }
            return null;
        }
    }
}
