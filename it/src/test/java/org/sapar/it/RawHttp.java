package org.sapar.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Requests as no client would send them, byte by byte over a socket. */
public final class RawHttp {

    /** Until nobody expects more to come, in milliseconds. */
    private static final int PATIENCE = 15_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})[^\\r\\n]*\\r\\n");

    private RawHttp() {}

    /**
     * What came back over the connection until it was closed, or until nothing more came.
     *
     * @param closed whether the server has closed it, and did not only fall silent
     */
    public record Answer(String text, boolean closed) {

        /** Of all answers on the connection, in their order. */
        public List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map(status -> Integer.valueOf(status.group(1)))
                    .toList();
        }

        /** Of the first answer, or 0 if there was none. */
        public int status() {
            return statuses().isEmpty() ? 0 : statuses().get(0);
        }

        /** The headers of the first answer, their names in lower case. */
        public Map<String, String> headers() {
            var headers = new TreeMap<String, String>();
            text.split("\r\n\r\n", 2)[0].lines().skip(1).forEach(line -> {
                var colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            });
            return headers;
        }
    }

    /** Host and port of the application. */
    public static String host() {
        return URI.create(RunningSystem.get().url()).getAuthority();
    }

    /** A connection to the application. */
    public static Socket connect() throws IOException {
        var url = URI.create(RunningSystem.get().url());
        var socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** Sends a request that asks for the connection to be closed, with these headers besides. */
    public static Answer send(String line, String... headers) {
        return sendAsIs(line + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n"
                + String.join(
                        "", List.of(headers).stream().map(one -> one + "\r\n").toList()) + "\r\n");
    }

    /** Sends exactly this. */
    public static Answer sendAsIs(String bytes) {
        try (var socket = connect()) {
            write(socket, bytes);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Socket socket, String bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        } catch (SocketException turnedAway) {
            // The server has heard enough; what it said can still be read.
        }
    }

    /** Everything that still comes. */
    public static Answer read(Socket socket) throws IOException {
        var text = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        var closed = true;
        try {
            for (var count = socket.getInputStream().read(buffer);
                    count >= 0;
                    count = socket.getInputStream().read(buffer)) {
                text.write(buffer, 0, count);
            }
        } catch (SocketTimeoutException silence) {
            closed = false;
        } catch (SocketException reset) {
            // Turned away before all was sent.
        }
        return new Answer(text.toString(StandardCharsets.ISO_8859_1), closed);
    }
}
