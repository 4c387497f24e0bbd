package org.sapar.it.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.sapar.it.Api;
import org.sapar.it.RunningSystem;
import org.sapar.it.Servers;
import org.sapar.it.drill.Ledger.Count;

/**
 * Officers work while servers are killed at random moments. Which server and when follows from the seed, which is
 * printed, so that a drill can be repeated.
 *
 * @param kills how often each server is killed
 * @param breath at most so long the officers work undisturbed between two kills
 */
record Drill(int officers, Map<Servers, Integer> kills, Duration breath, long seed) {

    private static final List<String> ACCOUNTS = List.of("bakyt.officer", "elena.officer", "daniyar.head");

    private static final Duration COMING_BACK = Duration.ofMinutes(15);

    private static final long LOOK_MILLIS = 50;

    /** Works, kills, reconciles, prints what was counted; fails if anything was lost, doubled, invented or halved. */
    void run() {
        ACCOUNTS.forEach(Api::as);
        var ledger = new Ledger();
        var goOn = new AtomicBoolean(true);
        var refused = new ConcurrentSkipListMap<String, Integer>();
        var gaps = new EnumMap<Servers, List<Long>>(Servers.class);
        var pool = Executors.newFixedThreadPool(officers);
        try (var journal = new Journal(RunningSystem.get().root().resolve("it/target/drill/journal-" + seed))) {
            var work = IntStream.range(0, officers)
                    .mapToObj(number -> new Officer(ACCOUNTS.get(number % ACCOUNTS.size()), journal, goOn, refused))
                    .map(officer -> CompletableFuture.runAsync(officer, pool))
                    .toList();
            disturb(journal, work, gaps);
            goOn.set(false);
            work.forEach(CompletableFuture::join);
            judge(ledger, journal, gaps, refused);
        } finally {
            end(pool, goOn);
        }
    }

    private static void end(ExecutorService pool, AtomicBoolean goOn) {
        goOn.set(false);
        pool.shutdownNow();
    }

    private void disturb(Journal journal, List<CompletableFuture<Void>> work, Map<Servers, List<Long>> gaps) {
        var random = new Random(seed);
        var victims = new ArrayList<Servers>();
        kills.forEach((server, times) -> victims.addAll(Collections.nCopies(times, server)));
        Collections.shuffle(victims, random);
        for (var victim : victims) {
            await("the officers to work", () -> journal.lastAcknowledged() > 0 || failed(work));
            sleep(1_000 + random.nextLong(breath.toMillis()));
            gaps.computeIfAbsent(victim, server -> new ArrayList<>()).add(kill(victim, journal, work));
        }
        sleep(2_000);
    }

    /** Kills the server and gives the milliseconds until the next write that was asked for afterwards succeeded. */
    private static long kill(Servers victim, Journal journal, List<CompletableFuture<Void>> work) {
        var pid = victim.pid();
        var start = System.nanoTime();
        victim.kill();
        await(victim + " to be started again", () -> victim.isBackAfter(pid));
        var back = System.nanoTime();
        await("a good write after " + victim, () -> journal.lastAcknowledged() > back || failed(work));
        System.out.printf("%s killed, %.1f s until the next good write%n", victim, seconds(start));
        var wrote = journal.lastAcknowledged();
        await("the login server", Drill::signsOn);
        return (wrote - start) / 1_000_000;
    }

    private static boolean signsOn() {
        try {
            Api.token("sapar-demo-cli", ACCOUNTS.get(0));
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }

    private static boolean failed(List<CompletableFuture<Void>> work) {
        return work.stream().anyMatch(CompletableFuture::isCompletedExceptionally);
    }

    private void judge(Ledger ledger, Journal journal, Map<Servers, List<Long>> gaps, Map<String, Integer> refused) {
        var counts = ledger.against(journal);
        var halves = ledger.halfCases();
        print(counts, halves, gaps, refused);
        assertThat(counts)
                .allSatisfy(count -> assertThat(List.of(count.lost(), count.invented(), count.doubled()))
                        .as(count.toString())
                        .containsOnly(0));
        assertThat(halves)
                .allSatisfy((name, found) -> assertThat(found).as(name).isZero());
        assertThat(counts).allSatisfy(count -> assertThat(count.acknowledged()).isPositive());
    }

    private void print(
            List<Count> counts,
            Map<String, Integer> halves,
            Map<Servers, List<Long>> gaps,
            Map<String, Integer> refused) {
        System.out.printf(
                "%nDrill with seed %d, %d officers; calls made once more, by the status of their answer: %s%n",
                seed, officers, refused);
        System.out.println("| what | attempted | acknowledged | stored | lost | invented | doubled |");
        System.out.println("|---|---|---|---|---|---|---|");
        counts.forEach(count -> System.out.printf(
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                count.kind(),
                count.attempted(),
                count.acknowledged(),
                count.stored(),
                count.lost(),
                count.invented(),
                count.doubled()));
        System.out.println();
        halves.forEach((name, found) -> System.out.printf("| %s | %d |%n", name, found));
        System.out.println();
        gaps.forEach((server, millis) -> System.out.printf(
                "| %s | killed %d times | next good write after %.1f to %.1f s |%n",
                server, millis.size(), Collections.min(millis) / 1000.0, Collections.max(millis) / 1000.0));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void await(String what, BooleanSupplier there) {
        var start = System.nanoTime();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as("waiting for " + what).isLessThan(COMING_BACK.toNanos());
            sleep(LOOK_MILLIS);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
