package org.sapar.web.edge;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.util.Headers;
import java.io.IOException;

/** Waits for the body without a thread, so that whoever sends byte by byte keeps nobody from working. */
class WholeBody implements HttpHandler {

    /**
     * Buffers of 16 KB, enough for the largest body of the API and of a form; only what follows them on the sheet of a
     * large group is read by the thread that takes it.
     */
    private static final int BUFFERS = 5;

    private final HttpHandler buffered;

    WholeBody(HttpHandler next) {
        this.buffered = new RequestBufferingHandler(next, BUFFERS);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (HttpContinue.requiresContinueResponse(exchange)) {
            HttpContinue.sendContinueResponse(exchange, new Continued(this));
        } else {
            buffered.handleRequest(exchange);
        }
    }

    /** Goes on once the caller was told to send the body. */
    private record Continued(WholeBody body) implements IoCallback {

        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            exchange.getRequestHeaders().remove(Headers.EXPECT);
            exchange.dispatch(body.buffered);
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException fault) {
            IoCallback.END_EXCHANGE.onException(exchange, sender, fault);
        }
    }
}
