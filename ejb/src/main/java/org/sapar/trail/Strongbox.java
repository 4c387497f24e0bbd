package org.sapar.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals pieces of files that lie in the database, by a key of their own that is derived from those of the Trail and
 * never lies there (AES-256-GCM). A piece names its key, so that those of before open as long as it is on the ring.
 */
@ApplicationScoped
public class Strongbox {

    private static final String CIPHER = "AES/GCM/NoPadding";

    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    @Inject
    TrailKeys keys;

    private final SecureRandom random = new SecureRandom();

    /**
     * Closes a piece.
     *
     * @param label what it is a piece of; it opens under the same label only
     */
    public byte[] close(byte[] piece, String label) {
        return close(keys.ring(), piece, label);
    }

    byte[] close(KeyRing ring, byte[] piece, String label) {
        var id = ring.current();
        var name = id.getBytes(StandardCharsets.UTF_8);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var closed = cipher(Cipher.ENCRYPT_MODE, ring.box(id), nonce, label, piece);
        return ByteBuffer.allocate(1 + name.length + NONCE + closed.length)
                .put((byte) name.length)
                .put(name)
                .put(nonce)
                .put(closed)
                .array();
    }

    /**
     * Opens a piece.
     *
     * @throws IllegalStateException if it was changed, belongs to something else, or its key is gone
     */
    public byte[] open(byte[] closed, String label) {
        return open(keys.ring(), closed, label);
    }

    static byte[] open(KeyRing ring, byte[] closed, String label) {
        var parts = ByteBuffer.wrap(closed);
        var name = new byte[parts.get()];
        var nonce = new byte[NONCE];
        parts.get(name).get(nonce);
        var piece = new byte[parts.remaining()];
        parts.get(piece);
        return cipher(Cipher.DECRYPT_MODE, ring.box(new String(name, StandardCharsets.UTF_8)), nonce, label, piece);
    }

    private static byte[] cipher(int mode, SecretKey key, byte[] nonce, String label, byte[] piece) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A piece of a file does not fit its seal", e);
        }
    }
}
