package org.sapar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Reads what the sign-on service sends when somebody has signed out there: a logout token of OpenID Connect
 * Back-Channel Logout 1.0, section 2.6.
 */
@ApplicationScoped
public class LogoutMessages {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static final int LEEWAY = 30;

    /** Seconds; the service sends it at once, and what was heard before is known for longer. */
    private static final int OLDEST = 300;

    private static final int LONGEST_ID = 255;

    @Inject
    SignOnService service;

    /**
     * Who has signed out.
     *
     * @param id number of the message, never null
     * @param sid number of the sign-on that ended, or null when all of the person did
     * @param sub the person's id in Keycloak; may be null beside a sid
     */
    record Message(String id, String sid, String sub) {}

    /**
     * The message, or nothing if anything about it is wrong.
     *
     * @throws IOException if the keys of the sign-on service cannot be had
     */
    Optional<Message> read(String token) throws IOException {
        var trust = service.trust();
        var message = read(token, trust.issuer(), SignOnService.AUDIENCE, trust.keys());
        if (message.isPresent() || !service.isStale(trust)) {
            return message;
        }
        // The service may have a new key by now.
        var anew = service.trustAnew();
        return read(token, anew.issuer(), SignOnService.AUDIENCE, anew.keys());
    }

    static Optional<Message> read(String token, String issuer, String audience, VerificationKeyResolver keys) {
        try {
            var claims = consumer(issuer, audience, keys).processToClaims(token);
            return isLogout(claims) ? Optional.of(message(claims)) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException wrong) {
            return Optional.empty();
        }
    }

    private static JwtConsumer consumer(String issuer, String audience, VerificationKeyResolver keys) {
        return new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setVerificationKeyResolver(keys)
                .setExpectedIssuer(true, issuer)
                .setExpectedAudience(true, audience)
                .setRequireJwtId()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(LEEWAY, OLDEST)
                .setAllowedClockSkewInSeconds(LEEWAY)
                .build();
    }

    private static boolean isLogout(JwtClaims claims) throws MalformedClaimException {
        var events = claims.getClaimValue("events");
        return events instanceof Map<?, ?> map
                && map.get(EVENT) instanceof Map<?, ?>
                && !claims.hasClaim("nonce")
                && claims.getJwtId().length() <= LONGEST_ID
                && (claims.getStringClaimValue("sid") != null || claims.getSubject() != null);
    }

    private static Message message(JwtClaims claims) throws MalformedClaimException {
        return new Message(claims.getJwtId(), claims.getStringClaimValue("sid"), claims.getSubject());
    }
}
