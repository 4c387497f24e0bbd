package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.RawHttp;
import org.sapar.it.RunningSystem;

/** Whoever asks for too much is told so, and the others go on. */
@Isolated
class FloodIT extends ApiTest {

    /** As many requests as the lane of the public lets in at once. */
    private static final int AT_ONCE = 6;

    /** Far more than the lane lets wait. */
    private static final int CROWD = 500;

    private static final String LONG = "GET /public/problems.xhtml HTTP/1.1\r\nHost: " + RawHttp.host() + "\r\n";

    private static final String LOOK = "GET /public/accessibility.xhtml HTTP/1.1\r\nHost: " + RawHttp.host() + "\r\n";

    @Test
    void officers_go_on_while_others_send_their_bodies_byte_by_byte() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < 100; number++) {
                slow.add(begin("POST /api/v1/mrz HTTP/1.1\r\nHost: " + RawHttp.host()
                        + "\r\nAuthorization: Bearer x\r\nContent-Type: application/json"
                        + "\r\nContent-Length: 1000\r\n\r\n{"));
            }

            assertThat(Api.as("bakyt.officer").get("/requests").status()).isEqualTo(200);
            assertThat(RawHttp.send("GET /public/signed-out.xhtml").status()).isEqualTo(200);
        } finally {
            close(slow);
        }
    }

    @Test
    void whoever_guesses_at_papers_is_told_to_wait() {
        assertThat(Stream.generate(() -> RawHttp.send(
                                        "GET /public/check.xhtml?number=YEK-PAP-2026-000017-42&code=7K3F9QXM")
                                .status())
                        .limit(30)
                        .anyMatch(status -> status == 429))
                .isTrue();
    }

    @Test
    void who_comes_to_a_lane_that_is_full_is_told_to_come_again_and_officers_go_on() throws IOException {
        var crowd = new ArrayList<Socket>();
        try {
            for (var number = 0; number < AT_ONCE; number++) {
                // Nobody reads the answers, so that soon one of them cannot be sent and stays in the lane.
                var one = narrow();
                crowd.add(one);
                one.getOutputStream().write((LONG + "\r\n").repeat(1_000).getBytes(StandardCharsets.ISO_8859_1));
            }

            assertThat(turnedAway(crowd).headers()).containsKey("retry-after");
            assertThat(Api.as("bakyt.officer").get("/requests").status()).isEqualTo(200);
            assertThat(RawHttp.send("GET /public/health/live").status()).isEqualTo(200);
            assertThat(RawHttp.send("POST /public/backchannel-logout", "Content-Length: 0")
                            .status())
                    .isEqualTo(400);
        } finally {
            close(crowd);
        }
        assertThat(Stream.generate(() ->
                                RawHttp.send("GET /public/signed-out.xhtml").status())
                        .limit(CROWD)
                        .anyMatch(status -> status == 200))
                .isTrue();
    }

    /** The first answer that is 503; who waits for an answer meanwhile goes on waiting. */
    private static RawHttp.Answer turnedAway(List<Socket> crowd) throws IOException {
        for (var number = 0; number < CROWD; number++) {
            var one = begin(LOOK + "Connection: close\r\n\r\n");
            crowd.add(one);
            one.setSoTimeout(300);
            var answer = RawHttp.read(one);
            if (answer.status() == 503) {
                return answer;
            }
        }
        throw new AssertionError("All were let in");
    }

    /** A connection that takes in little at a time. */
    private static Socket narrow() throws IOException {
        var url = URI.create(RunningSystem.get().url());
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(url.getHost(), url.getPort()));
        return socket;
    }

    private static Socket begin(String request) throws IOException {
        var socket = RawHttp.connect();
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
