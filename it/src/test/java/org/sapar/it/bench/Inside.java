package org.sapar.it.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sapar.it.RunningSystem;
import org.sapar.it.bench.inside.Order;
import org.sapar.it.bench.inside.Work;

/** Hands tasks to that part of the benchmark which is deployed with the application. */
final class Inside {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Calls before the measuring, if they take no longer. */
    private static final int WARM = 5_000;

    private static final Duration WARM_AT_MOST = Duration.ofSeconds(45);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Inside() {}

    /** The address of the smallest answer that the server gives. */
    static URI hello() {
        return URI.create(RunningSystem.get().url() + "/tests/bench");
    }

    /**
     * The same tasks by one way and by another, a round of each in turn, so that what else happens on the machine meets
     * both.
     */
    static Map<Work, Series> inTurn(int threads, int rounds, List<? extends Serializable> tasks, Work... works)
            throws IOException, InterruptedException {
        var series = new EnumMap<Work, List<Series>>(Work.class);
        for (var round = 0; round < rounds; round++) {
            var some = part(tasks, round, rounds);
            for (var at = 0; at < works.length; at++) {
                var work = works[(at + round) % works.length];
                series.computeIfAbsent(work, one -> new ArrayList<>()).add(run(work, threads, some));
            }
        }
        var all = new EnumMap<Work, Series>(Work.class);
        series.forEach((work, parts) -> all.put(work, Series.of(parts)));
        return all;
    }

    /**
     * The same tasks again and again, so that what is measured afterwards is a server that has been at work for a
     * while: its machine translates for the first thousands of calls, on the processors that the calls need.
     */
    static void warm(int threads, List<? extends Serializable> tasks, Work... works)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + WARM_AT_MOST.toNanos();
        for (var done = 0; done < WARM && System.nanoTime() < end; done += tasks.size()) {
            for (var work : works) {
                run(work, threads, tasks);
            }
        }
    }

    /** The part of a list that belongs to a round. */
    static <T> List<T> part(List<T> tasks, int round, int rounds) {
        return List.copyOf(tasks.subList(tasks.size() * round / rounds, tasks.size() * (round + 1) / rounds));
    }

    static Series run(Work work, int threads, List<? extends Serializable> tasks)
            throws IOException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Order(work, threads, new ArrayList<>(tasks)));
        }
        var request = HttpRequest.newBuilder(hello())
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray()))
                .build();
        var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException(work + ": " + answer.statusCode() + " "
                    + new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
        }
        try (var in = new ObjectInputStream(answer.body())) {
            return (Series) in.readObject();
        } catch (ClassNotFoundException impossible) {
            throw new IOException(impossible);
        }
    }
}
