package org.sapar.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sapar.it.Deployments;
import org.sapar.it.RunningSystem;
import org.sapar.it.bench.inside.Work;

/**
 * Fills the register of a post, then that of a country, measures both beside plain JDBC, prints the table, and fails if
 * a floor is broken. By {@code mvn -Pbench}; see docs/performance.md.
 */
@ExtendWith(ArquillianExtension.class)
class PerformanceBench {

    private static final int POST = Integer.getInteger("bench.people", 60_000);

    private static final int COUNTRY = Integer.getInteger("bench.country", 1_000_000);

    /** Groups by their names, or all. */
    private static final String ONLY = System.getProperty("bench.only", "");

    private static final List<Group> GROUPS =
            List.of(new Search(), new DuplicateCheck(), new Sweep(), new Registration(), new ListImport());

    private final long seed =
            Long.getLong("bench.seed", ThreadLocalRandom.current().nextLong(1_000_000_000));

    private final Results results = new Results();

    @Deployment(testable = false)
    static Archive<?> system() {
        return Deployments.bench();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void the_floors_hold() throws Exception {
        results.machine();
        try (var register = new Register(seed, COUNTRY)) {
            results.note("MariaDB", register.version() + ", memory for tables " + System.getProperty("bench.memory"));
            results.note("seed", seed);
            measure(register, POST);
            measure(register, COUNTRY);
        }
        results.add(Growth.of(results.figures(), POST, COUNTRY));
        System.out.println("\n" + results.markdown() + "\n");
        if (Boolean.getBoolean("bench.keep")) {
            results.keep(RunningSystem.get().root().resolve("docs/performance.md"));
        }
        assertThat(results.broken()).extracting(Figure::line).isEmpty();
    }

    private void measure(Register register, int people) throws Exception {
        if (people <= register.size()) {
            return;
        }
        results.note(Figure.text("filled to %,d", people), register.fill(people));
        if (!Boolean.getBoolean("sapar.deployed")) {
            var settled = Inside.run(Work.SETTLE, 1, List.of("everybody"));
            results.note(
                    Figure.text("what is due for everybody at %,d", people),
                    Figure.text("derived in %.1f s", settled.nanos() / 1e9));
        }
        results.note(Figure.text("load average at %,d, before", people), Results.load());
        for (var group : GROUPS) {
            if (ONLY.isEmpty() || ONLY.contains(group.getClass().getSimpleName())) {
                results.add(group.measure(register));
            }
        }
        results.note(Figure.text("load average at %,d, after", people), Results.load());
    }
}
