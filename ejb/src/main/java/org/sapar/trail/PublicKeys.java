package org.sapar.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The public keys that prove checkpoints, today's and those before. */
record PublicKeys(Map<String, PublicKey> keys) {

    /** Reads {@code id:base64}, several with commas between, each as X.509. */
    static PublicKeys of(String text) {
        var keys = new HashMap<String, PublicKey>();
        for (var part : text.strip().split("[,\\s]+")) {
            var colon = part.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("A public key of the trail is written id:base64");
            }
            try {
                var bytes = Base64.getDecoder().decode(part.substring(colon + 1));
                keys.put(
                        part.substring(0, colon),
                        KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes)));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("A public key of the trail is no Ed25519 key in X.509", e);
            }
        }
        return new PublicKeys(Map.copyOf(keys));
    }

    boolean prove(String keyId, String text, byte[] signature) {
        var key = keys.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            var proof = Signature.getInstance(SigningKey.ALGORITHM);
            proof.initVerify(key);
            proof.update(text.getBytes(StandardCharsets.UTF_8));
            return proof.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
