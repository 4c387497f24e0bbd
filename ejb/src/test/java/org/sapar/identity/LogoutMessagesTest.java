package org.sapar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogoutMessagesTest {

    private static final String ISSUER = "https://login.example/realms/sapar";

    private static final String US = "sapar-web";

    private static final Map<String, Object> EVENTS =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private static RsaJsonWebKey theirs;

    private static RsaJsonWebKey stranger;

    @BeforeAll
    static void keys() throws JoseException {
        theirs = RsaJwkGenerator.generateJwk(2048);
        theirs.setKeyId("one");
        stranger = RsaJwkGenerator.generateJwk(2048);
        stranger.setKeyId("one");
    }

    @Test
    void a_message_of_the_sign_on_service_names_the_sign_on() throws JoseException {
        assertThat(read(signed(claims -> {}))).hasValueSatisfying(message -> {
            assertThat(message.sid()).isEqualTo("sid-1");
            assertThat(message.sub()).isEqualTo("sub-1");
            assertThat(message.id()).isEqualTo("jti-1");
        });
    }

    @Test
    void one_of_sign_on_and_person_is_enough() throws JoseException {
        assertThat(read(signed(claims -> claims.unsetClaim("sid")))).isPresent();
        assertThat(read(signed(claims -> claims.unsetClaim("sub")))).isPresent();
        assertThat(read(signed(claims -> {
                    claims.unsetClaim("sid");
                    claims.unsetClaim("sub");
                })))
                .isEmpty();
    }

    @Test
    void a_message_from_or_for_somebody_else_is_none() throws JoseException {
        assertThat(read(signed(claims -> claims.setIssuer("https://other.example/realms/sapar"))))
                .isEmpty();
        assertThat(read(signed(claims -> claims.setAudience("another-client")))).isEmpty();
        assertThat(read(signed(claims -> claims.unsetClaim("iss")))).isEmpty();
        assertThat(read(signed(claims -> claims.unsetClaim("aud")))).isEmpty();
    }

    @Test
    void a_message_without_the_event_of_signing_out_is_none() throws JoseException {
        assertThat(read(signed(claims -> claims.unsetClaim("events")))).isEmpty();
        assertThat(read(signed(claims -> claims.setClaim("events", Map.of("another", Map.of())))))
                .isEmpty();
        assertThat(read(signed(claims -> claims.setClaim("events", "backchannel-logout"))))
                .isEmpty();
    }

    @Test
    void an_id_token_is_no_message() throws JoseException {
        assertThat(read(signed(claims -> claims.setClaim("nonce", "n")))).isEmpty();
    }

    @Test
    void an_old_message_or_one_without_number_or_time_is_none() throws JoseException {
        assertThat(read(signed(claims -> claims.setIssuedAt(secondsAgo(600))))).isEmpty();
        assertThat(read(signed(claims -> claims.setIssuedAt(secondsAgo(-600))))).isEmpty();
        assertThat(read(signed(claims -> claims.unsetClaim("iat")))).isEmpty();
        assertThat(read(signed(claims -> claims.unsetClaim("jti")))).isEmpty();
        assertThat(read(signed(claims -> claims.setExpirationTime(secondsAgo(120)))))
                .isEmpty();
    }

    @Test
    void only_the_key_of_the_service_signs() throws JoseException {
        assertThat(read(signed(stranger, claims()))).isEmpty();
    }

    @Test
    void what_is_not_signed_or_signed_with_what_everybody_knows_is_none() throws JoseException {
        var bare = new JsonWebSignature();
        bare.setPayload(claims().toJson());
        bare.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        bare.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        var known = new JsonWebSignature();
        known.setPayload(claims().toJson());
        known.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        known.setKeyIdHeaderValue("one");
        known.setKey(new HmacKey(theirs.getPublicKey().getEncoded()));

        assertThat(read(bare.getCompactSerialization())).isEmpty();
        assertThat(read(known.getCompactSerialization())).isEmpty();
        assertThat(read("rubbish")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private static java.util.Optional<LogoutMessages.Message> read(String token) {
        return LogoutMessages.read(token, ISSUER, US, new JwksVerificationKeyResolver(List.of(theirs)));
    }

    private static String signed(Consumer<JwtClaims> change) throws JoseException {
        var claims = claims();
        change.accept(claims);
        return signed(theirs, claims);
    }

    private static String signed(RsaJsonWebKey key, JwtClaims claims) throws JoseException {
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setKey(key.getPrivateKey());
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return token.getCompactSerialization();
    }

    private static JwtClaims claims() {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(US);
        claims.setJwtId("jti-1");
        claims.setSubject("sub-1");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("sid", "sid-1");
        claims.setClaim("events", EVENTS);
        return claims;
    }

    private static NumericDate secondsAgo(int seconds) {
        var date = NumericDate.now();
        date.addSeconds(-seconds);
        return date;
    }
}
