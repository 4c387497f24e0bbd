package org.sapar.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * What the sign-on service says of the person: for display and for signing out, never for rights.
 *
 * @param text the token as it came
 * @param idToken for signing out; null for a machine
 */
record SignedOn(AccessToken token, String text, String idToken) {

    static final String CLIENT = setting("SAPAR_OIDC_CLIENT_ID", "sapar-web");

    /** As the application itself reaches the sign-on service. */
    static final String INSIDE = setting("SAPAR_OIDC_PROVIDER_URL", "http://localhost:8180/realms/sapar");

    /** As browsers reach it, where that is another address. */
    private static final String OUTSIDE = setting("SAPAR_OIDC_PUBLIC_URL", INSIDE);

    static Optional<SignedOn> of(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            OidcSecurityContext context = principal.getOidcSecurityContext();
            return Optional.ofNullable(context.getToken())
                    .map(token -> new SignedOn(token, context.getTokenString(), context.getIDTokenString()));
        }
        return Optional.empty();
    }

    /** Whether the token was made out to this application and not to another one of the same realm. */
    boolean isForUs() {
        List<String> audience = token.getAudience();
        return CLIENT.equals(token.getClaimValueAsString("azp")) || (audience != null && audience.contains(CLIENT));
    }

    /** Number of the sign-on at Keycloak; null for a machine that never signed on. */
    String sid() {
        return token.getClaimValueAsString("sid");
    }

    String username() {
        return Objects.requireNonNullElse(token.getPreferredUsername(), token.getSubject());
    }

    /** The person's name as in the account. */
    String displayName() {
        return Stream.of(token.getName(), token.getPreferredUsername(), token.getSubject())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }

    Optional<Language> language() {
        return Optional.ofNullable(token.getClaimValueAsString("locale")).flatMap(Language::of);
    }

    /** Address of the sign-on service, as the browser sees it. */
    static String provider(Optional<SignedOn> who) {
        return who.map(SignedOn::token).map(AccessToken::getIssuer).orElse(OUTSIDE);
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
