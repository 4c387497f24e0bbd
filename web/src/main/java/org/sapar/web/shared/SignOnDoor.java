package org.sapar.web.shared;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Stands before the sign-on: whoever would be sent to Keycloak while it does not answer, is sent to a page that says
 * so.
 *
 * <p>The sign-on comes before all filters, so only the server's own chain can see where it sends somebody.
 */
public class SignOnDoor implements ServletExtension {

    /** The path of the sign-on service to which the adapter sends people. */
    private static final String AUTHORIZATION = "/protocol/openid-connect/auth?";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(SignOnDoor::look);
            next.handleRequest(exchange);
        });
    }

    private static void look(HttpServerExchange exchange) {
        var location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (isSentAway(exchange, location) && !Reachable.isNow()) {
            tell(exchange);
        } else if (location != null && location.contains(AUTHORIZATION)) {
            WayBack.keep(exchange);
        } else if (location != null && isReturn(exchange)) {
            WayBack.find(exchange, location);
        }
    }

    private static void tell(HttpServerExchange exchange) {
        var query = exchange.getQueryString().isEmpty() ? "" : "?" + exchange.getQueryString();
        var back = LocalPath.of(exchange.getRequestURI() + query)
                .filter(path -> !isReturn(exchange))
                .orElse("/");
        exchange.setStatusCode(StatusCodes.SEE_OTHER);
        exchange.getResponseHeaders()
                .put(
                        Headers.LOCATION,
                        "/public/unavailable.xhtml?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    private static boolean isReturn(HttpServerExchange exchange) {
        return exchange.getQueryParameters().containsKey("code")
                && exchange.getQueryParameters().containsKey("state");
    }

    /** To Keycloak; or turned away at the door, because Keycloak could not be asked when the sign-on came back. */
    private static boolean isSentAway(HttpServerExchange exchange, String location) {
        if (location != null) {
            return location.contains(AUTHORIZATION);
        }
        var security = exchange.getSecurityContext();
        var account = security == null ? null : security.getAuthenticatedAccount();
        return account == null && exchange.getStatusCode() == StatusCodes.FORBIDDEN;
    }
}
