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
 * Encrypts the files of exports before they are stored in the database, and decrypts them (AES-256-GCM).
 *
 * <p>The key is derived from the current key of the Trail, which lies outside of the database. Each piece of a file
 * begins with the id of the key that it was encrypted with, so that it can be read as long as the operator keeps that
 * key.
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
