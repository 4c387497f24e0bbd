package org.sapar.it.drill;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.ApiTest;
import org.sapar.it.Servers;

/** One kill of the database and one of the application server; after all other tests, whose connections it breaks. */
@Isolated
@Order(Integer.MAX_VALUE)
class ShortDrillIT extends ApiTest {

    @Test
    void nothing_that_was_acknowledged_is_lost_when_a_server_is_killed() {
        new Drill(6, Map.of(Servers.MARIADB, 1, Servers.WILDFLY, 1), Duration.ofSeconds(4), System.nanoTime()).run();
    }
}
