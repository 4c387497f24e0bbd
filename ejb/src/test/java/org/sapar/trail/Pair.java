package org.sapar.trail;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A pair of keys for signatures, as it stands in the settings. */
record Pair(String secret, String open) {

    static Pair fresh(String id) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var base64 = Base64.getEncoder();
            return new Pair(
                    id + ":" + base64.encodeToString(pair.getPrivate().getEncoded()),
                    id + ":" + base64.encodeToString(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
