package org.sapar.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The private key with which checkpoints are signed (Ed25519). */
record SigningKey(String id, PrivateKey key) {

    static final String ALGORITHM = "Ed25519";

    /** Reads {@code id:base64}, the key as PKCS #8. */
    static SigningKey of(String text) {
        var colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("The signing key of the trail is written id:base64");
        }
        try {
            var bytes = Base64.getMimeDecoder().decode(text.substring(colon + 1));
            return new SigningKey(
                    text.substring(0, colon),
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The signing key of the trail is no Ed25519 key in PKCS #8", e);
        }
    }

    byte[] sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
