package org.sapar.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends photos on a slow line has a lane of his own. */
class LanesTest {

    private static final String PAGE = "/registry/photo.xhtml";

    private static final String PHOTOS = "/api/v1/migrants/0190d000-0000-7000-8000-000000000001/photos";

    /** Four that are let in and forty that wait. */
    private static final int FULL = 44;

    /** For a machine that has more to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Undertow server = Undertow.builder()
            .addHttpListener(0, "localhost")
            .setIoThreads(1)
            .setWorkerThreads(1)
            .setHandler(new Lanes(this::answer))
            .build();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void photos_that_take_long_turn_away_other_photos_and_nothing_else() {
        var photos = IntStream.range(0, FULL + 1)
                .mapToObj(number -> send("POST", number % 2 == 0 ? PAGE : PHOTOS))
                .toList();

        assertThat(first(photos).statusCode()).isEqualTo(503);
        assertThat(send("POST", PAGE).join().statusCode()).isEqualTo(503);
        var other = send("POST", PHOTOS).join();
        assertThat(other.statusCode()).isEqualTo(503);
        assertThat(other.headers().firstValue("Retry-After")).isPresent();
        for (var path : List.of(PAGE, PHOTOS, "/registry/migrant.xhtml", "/public/problems.xhtml")) {
            assertThat(send("GET", path).join().statusCode()).as(path).isEqualTo(200);
        }
        for (var path : List.of("/registry/papers.xhtml", "/api/v1/migrants")) {
            assertThat(send("POST", path).join().statusCode()).as(path).isEqualTo(200);
        }
        end.complete(null);
        assertThat(photos)
                .extracting(photo -> photo.join().statusCode())
                .as("those who waited come next")
                .filteredOn(status -> status == 200)
                .hasSize(FULL);
    }

    /** The one who has an answer before all others. */
    private static HttpResponse<Void> first(List<CompletableFuture<HttpResponse<Void>>> sent) {
        var first = new CompletableFuture<HttpResponse<Void>>();
        sent.forEach(one -> one.thenAccept(first::complete).exceptionally(fault -> {
            first.completeExceptionally(fault);
            return null;
        }));
        return first.join();
    }

    /** Whoever sends a photo stays in the lane until all may end. */
    private void answer(HttpServerExchange exchange) {
        var path = exchange.getRequestPath();
        if (exchange.getRequestMethod().equals(Methods.POST) && (path.equals(PAGE) || path.equals(PHOTOS))) {
            exchange.dispatch(() -> {
                end.join();
                exchange.endExchange();
            });
        } else {
            exchange.endExchange();
        }
    }

    private CompletableFuture<HttpResponse<Void>> send(String method, String path) {
        var listener = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + listener.getPort() + path))
                .method(method, BodyPublishers.noBody())
                .timeout(PATIENCE)
                .build();
        return browser.sendAsync(request, BodyHandlers.discarding());
    }
}
