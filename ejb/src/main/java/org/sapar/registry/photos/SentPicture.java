package org.sapar.registry.photos;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import org.sapar.shared.Broken;

/**
 * A picture as it was sent, with what it says of itself. It is read by hand, as far as is needed to tell whether it may
 * be decoded at all.
 */
final class SentPicture {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String format;

    private final int width;

    private final int height;

    private final Turn turn;

    private final byte[] bytes;

    /** @param bytes what has to be decoded, without anything else that was in the file */
    SentPicture(String format, int width, int height, Turn turn, byte[] bytes) {
        this.format = format;
        this.width = width;
        this.height = height;
        this.turn = turn;
        this.bytes = bytes.clone();
    }

    /**
     * Reads it; what it is called and what the browser says that it is do not count.
     *
     * @throws Broken if it is neither JPEG nor PNG, moves, or is damaged
     */
    static SentPicture of(byte[] sent) {
        try {
            if (begins(sent, JPEG)) {
                return new JpegReader(sent).read();
            }
            if (begins(sent, PNG)) {
                return new PngReader(sent).read();
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw damaged();
        }
        throw Broken.at("picture", "registry.photo.kind");
    }

    /** As the decoder calls it. */
    String format() {
        return format;
    }

    /** In pixels, before it is turned. */
    int width() {
        return width;
    }

    /** In pixels, before it is turned. */
    int height() {
        return height;
    }

    Turn turn() {
        return turn;
    }

    /** To be decoded: no comments, colour profiles, small pictures, places, and nothing that hangs on its end. */
    byte[] bytes() {
        return bytes.clone();
    }

    static Broken damaged() {
        return Broken.at("picture", "registry.photo.damaged");
    }

    private static boolean begins(byte[] sent, byte[] sign) {
        return sent.length >= sign.length && Arrays.equals(sent, 0, sign.length, sign, 0, sign.length);
    }
}
