package org.sapar.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Realm;

/** Tokens end while a person works; with a life of two seconds that happens several times in this test. */
@Isolated
class ExpiryIT extends PageTest {

    private static final int AT_ONCE = 8;

    /** Several lives of a token. */
    private static final Duration LONG = Duration.ofSeconds(9);

    @Test
    void eight_requests_at_the_moment_when_the_token_ends_all_go_on() throws InterruptedException, ExecutionException {
        Realm.lifeOfTokens("2");
        var statuses = new TreeSet<Integer>();
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var cookies = openAnew("bakyt.officer").context().cookies(url("/")).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            for (var end = Instant.now().plus(LONG); Instant.now().isBefore(end); ) {
                for (var answer : pool.invokeAll(Collections.nCopies(AT_ONCE, page(cookies)))) {
                    statuses.add(answer.get());
                }
            }
        } finally {
            Realm.lifeOfTokens("");
            pool.shutdown();
        }

        assertThat(statuses).containsExactlyElementsOf(List.of(200));
    }

    private static Callable<Integer> page(String cookies) {
        var client = HttpClient.newHttpClient();
        return () -> status(client, cookies);
    }

    private static int status(HttpClient client, String cookies) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url("/help/keys.xhtml")))
                .header("Cookie", cookies)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
