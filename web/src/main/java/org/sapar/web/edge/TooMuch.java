package org.sapar.web.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.api.ExceptionHandler;
import io.undertow.servlet.api.LoggingExceptionHandler;
import io.undertow.util.ParameterLimitException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;

/** Answers whoever sends more fields than the server reads, which would otherwise look like a fault of ours. */
class TooMuch implements ExceptionHandler {

    private static final int DEEPEST = 10;

    private final ExceptionHandler usual;

    /** The usual way may be null, where nobody has chosen one. */
    TooMuch(ExceptionHandler usual) {
        this.usual = usual == null ? LoggingExceptionHandler.DEFAULT : usual;
    }

    @Override
    public boolean handleThrowable(
            HttpServerExchange exchange, ServletRequest request, ServletResponse response, Throwable fault) {
        var tooMuch = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(ParameterLimitException.class::isInstance);
        if (!tooMuch || response.isCommitted()) {
            return usual.handleThrowable(exchange, request, response, fault);
        }
        response.resetBuffer();
        ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return true;
    }
}
