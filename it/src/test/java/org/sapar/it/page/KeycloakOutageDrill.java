package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.Realm;

/**
 * The login server stands still for ten minutes while people work, by {@code mvn -Pdrill}; for another time
 * {@code -Dsapar.drill.minutes}.
 */
class KeycloakOutageDrill extends PageTest {

    private static final Duration OUTAGE = Duration.ofMinutes(Long.getLong("sapar.drill.minutes", 10));

    private static final Duration BREATH = Duration.ofSeconds(2);

    private static final List<String> PAGES =
            List.of("/requests/requests.xhtml", "/registry/migrants.xhtml", "/help/keys.xhtml");

    @Test
    void whoever_is_signed_on_works_for_ten_minutes_without_the_login_server() throws InterruptedException {
        var people = Stream.of("aida.intake", "bakyt.officer", "daniyar.head", "elena.officer")
                .map(this::openAnew)
                .toList();
        var machine = Api.as("bakyt.officer");
        machine.get("/requests");
        var statuses = new TreeMap<String, Integer>();

        Realm.signal("STOP");
        try {
            for (var end = Instant.now().plus(OUTAGE); Instant.now().isBefore(end); Thread.sleep(BREATH.toMillis())) {
                people.forEach(person -> PAGES.forEach(page ->
                        statuses.merge("page " + person.request().get(url(page)).status(), 1, Integer::sum)));
                statuses.merge("call " + machine.get("/requests").status(), 1, Integer::sum);
            }
        } finally {
            Realm.signal("CONT");
        }

        System.out.println("Ten minutes without the login server: " + statuses);
        assertThat(statuses).containsOnlyKeys("page 200", "call 200");
    }
}
