package org.sapar.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret keys of the Trail, which never lie in the database: the first seals what is new, the others prove what
 * they once sealed.
 */
final class KeyRing {

    private static final String ALGORITHM = "HmacSHA256";

    /** Bytes of the shortest key that is taken. */
    private static final int SHORTEST = 16;

    private static final int LONGEST_ID = 16;

    private final String current;

    private final Map<String, Key> keys;

    private KeyRing(String current, Map<String, Key> keys) {
        this.current = current;
        this.keys = keys;
    }

    /** One key for each purpose, so that a code of one kind is never taken for another; ready to be copied. */
    private record Key(Mac row, Mac link, Mac sought, SecretKey box) {

        static Key of(byte[] secret) {
            return new Key(
                    derived(secret, "row"),
                    derived(secret, "link"),
                    derived(secret, "sought"),
                    new SecretKeySpec(secret(secret, "box"), "AES"));
        }

        private static Mac derived(byte[] secret, String purpose) {
            return mac(secret(secret, purpose));
        }

        private static byte[] secret(byte[] secret, String purpose) {
            return mac(secret).doFinal(("sapar trail " + purpose).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Reads keys.
     *
     * @param text {@code id:base64}, several with commas between, the current one first
     * @throws IllegalArgumentException if a key has no name, is too short, or stands there twice
     */
    static KeyRing of(String text) {
        var keys = new LinkedHashMap<String, Key>();
        for (var part : text.strip().split("[,\\s]+")) {
            var colon = part.indexOf(':');
            if (colon < 1 || colon > LONGEST_ID) {
                throw new IllegalArgumentException(
                        "A key of the trail is written id:base64, the id in " + LONGEST_ID + " characters at most");
            }
            var secret = Base64.getUrlDecoder()
                    .decode(part.substring(colon + 1).replace('+', '-').replace('/', '_'));
            if (secret.length < SHORTEST) {
                throw new IllegalArgumentException("A key of the trail has at least " + SHORTEST + " bytes");
            }
            if (keys.put(part.substring(0, colon), Key.of(secret)) != null) {
                throw new IllegalArgumentException("Two keys of the trail have the same id");
            }
        }
        return new KeyRing(keys.keySet().iterator().next(), Map.copyOf(keys));
    }

    /** Id of the key that seals what is new. */
    String current() {
        return current;
    }

    /** The code of a row, or null if its key is not on the ring. */
    byte[] row(Entry entry) {
        var key = keys.get(entry.keyId());
        return key == null ? null : code(key.row(), entry.canonical());
    }

    boolean fits(Entry entry, byte[] mac) {
        var expected = row(entry);
        return expected != null && MessageDigest.isEqual(expected, mac);
    }

    /** The hash of a link of the chain, or null if its key is not on the ring. */
    byte[] link(Link link, byte[] previous, byte[] rowMac) {
        var key = keys.get(link.keyId());
        if (key == null) {
            return null;
        }
        var id = link.trailId().getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(previous.length + Long.BYTES * 2 + id.length + rowMac.length);
        bytes.put(previous).putLong(link.seq()).putLong(link.at()).put(id).put(rowMac);
        return code(key.link(), bytes.array());
    }

    /** The hash of what somebody looked for: the same for other spellings of space and case. */
    String sought(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(code(keys.get(current).sought(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What closes and opens sealed pieces of files, or null if the key is not on the ring. */
    SecretKey box(String id) {
        var key = keys.get(id);
        return key == null ? null : key.box();
    }

    @Override
    public String toString() {
        return "KeyRing" + Arrays.toString(keys.keySet().toArray());
    }

    private static byte[] code(Mac ready, byte[] bytes) {
        try {
            return ((Mac) ready.clone()).doFinal(bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac(byte[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
