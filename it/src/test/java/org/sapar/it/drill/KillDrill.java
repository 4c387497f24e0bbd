package org.sapar.it.drill;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sapar.it.ApiTest;
import org.sapar.it.Servers;

/** The long drill, by {@code mvn -Pdrill}; another seed by {@code -Dsapar.drill.seed}. */
class KillDrill extends ApiTest {

    private static final int OFFICERS = 20;

    private static final int TIMES = Integer.getInteger("sapar.drill.kills", 5);

    @Test
    void nothing_that_was_acknowledged_is_lost_whichever_server_is_killed() {
        var kills = Map.of(Servers.MARIADB, TIMES, Servers.KEYCLOAK, TIMES, Servers.WILDFLY, TIMES);

        new Drill(OFFICERS, kills, Duration.ofSeconds(20), Long.getLong("sapar.drill.seed", 20_261_122L)).run();
    }
}
