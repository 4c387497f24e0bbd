package org.sapar.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A line of the second place: so many rows were sealed at that moment, and this was the head of the chain.
 *
 * @param number of the line, from 1, without gaps
 * @param count how many rows were sealed, which is the number of the last link
 * @param lastId of the last row that was sealed
 * @param hash of the last link, in hex
 * @param previous hash of the line before, in hex
 * @param keyId names the key that signed it
 */
record Checkpoint(
        long number,
        Instant at,
        long count,
        String lastId,
        String hash,
        String previous,
        String keyId,
        String signature) {

    /** What the first line follows. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final String FORM = "sapar-trail-1";

    private static final int PARTS = 9;

    /** The 64 bytes of Ed25519 in Base64; what is shorter was cut off. */
    private static final int SIGNATURE_LENGTH = 86;

    static Checkpoint signed(long number, Instant at, Head head, String previous, SigningKey key) {
        var unsigned = new Checkpoint(
                number, at, head.seq(), head.trailId(), HexFormat.of().formatHex(head.hash()), previous, key.id(), "");
        var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(key.sign(unsigned.signedText()));
        return new Checkpoint(
                number, at, unsigned.count, unsigned.lastId, unsigned.hash, previous, unsigned.keyId, signature);
    }

    /** Reads a line; nothing if it is none, such as one that a loss of power has cut off. */
    static Optional<Checkpoint> parse(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != PARTS || !parts[0].equals(FORM) || parts[8].length() < SIGNATURE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    Long.parseLong(parts[1]),
                    Instant.parse(parts[2]),
                    Long.parseLong(parts[3]),
                    parts[4],
                    parts[5],
                    parts[6],
                    parts[7],
                    parts[8]));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isGenuine(PublicKeys keys) {
        try {
            return keys.prove(keyId, signedText(), Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The line as it stands in the file, without its end. */
    String line() {
        return signedText() + " " + signature;
    }

    /** Hash of this line, which the next one repeats; in hex. */
    String digest() {
        try {
            var bytes = line().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signedText() {
        return String.join(
                " ", FORM, Long.toString(number), at.toString(), Long.toString(count), lastId, hash, previous, keyId);
    }
}
