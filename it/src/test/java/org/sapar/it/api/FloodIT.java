package org.sapar.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sapar.it.Api;
import org.sapar.it.ApiTest;
import org.sapar.it.RawHttp;

/** Whoever asks for too much is told so, and the others go on. */
class FloodIT extends ApiTest {

    /** More than the lane lets in and lets wait. */
    private static final int CROWD = 60;

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
    void officers_go_on_while_a_crowd_looks_at_the_public_pages() throws IOException {
        var crowd = new ArrayList<Socket>();
        var statuses = new ArrayList<Integer>();
        try {
            for (var number = 0; number < CROWD; number++) {
                crowd.add(begin("GET /public/accessibility.xhtml HTTP/1.1\r\nHost: " + RawHttp.host()
                        + "\r\nConnection: close\r\n\r\n"));
            }
            assertThat(Api.as("bakyt.officer").get("/requests").status()).isEqualTo(200);
            for (var one : crowd) {
                var answer = RawHttp.read(one);
                statuses.add(answer.status());
                if (answer.status() == 503) {
                    assertThat(answer.headers()).containsKey("retry-after");
                }
            }
        } finally {
            close(crowd);
        }
        assertThat(statuses).isSubsetOf(200, 503).contains(200);
        assertThat(RawHttp.send("GET /public/signed-out.xhtml").status()).isEqualTo(200);
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
