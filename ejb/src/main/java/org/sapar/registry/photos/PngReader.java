package org.sapar.registry.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.sapar.shared.Broken;

/** Reads the chunks of a PNG and leaves out all that is not the picture. */
final class PngReader {

    private static final int SIGN = 8;

    private static final int HEADER = 13;

    private static final String END = "IEND";

    /** Size, colours and the picture itself. */
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", END);

    private final ByteBuffer in;

    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

    private Turn turn = Turn.NONE;

    private int width;

    private int height;

    PngReader(byte[] sent) {
        in = ByteBuffer.wrap(sent).position(SIGN);
        picture.write(sent, 0, SIGN);
    }

    /**
     * Reads up to the end of the picture.
     *
     * @throws java.nio.BufferUnderflowException if the file ends before
     */
    SentPicture read() {
        String kind;
        do {
            kind = chunk();
        } while (!kind.equals(END));
        return new SentPicture("png", width, height, turn, picture.toByteArray());
    }

    private String chunk() {
        var length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw SentPicture.damaged();
        }
        var begin = in.position();
        var chunk = new byte[length + 4];
        in.get(chunk);
        var sum = in.getInt();
        var kind = new String(chunk, 0, 4, StandardCharsets.ISO_8859_1);
        read(kind, ByteBuffer.wrap(chunk, 4, length).slice());
        if (KEPT.contains(kind)) {
            check(chunk, sum);
            picture.write(in.array(), begin - 4, length + 12);
        }
        return kind;
    }

    private void read(String kind, ByteBuffer content) {
        if (kind.equals("IHDR") == width > 0) {
            // The header stands first, and nowhere else.
            throw SentPicture.damaged();
        }
        switch (kind) {
            case "IHDR" -> header(content);
            case "acTL" -> throw Broken.at("picture", "registry.photo.moving");
            case "eXIf" -> turn = Turn.of(bytes(content));
            default -> {
                // It is either the picture itself or not needed.
            }
        }
    }

    private void header(ByteBuffer content) {
        if (content.remaining() != HEADER || content.getInt(0) <= 0 || content.getInt(4) <= 0) {
            throw SentPicture.damaged();
        }
        width = content.getInt(0);
        height = content.getInt(4);
    }

    private static void check(byte[] chunk, int sum) {
        var crc = new CRC32();
        crc.update(chunk);
        if ((int) crc.getValue() != sum) {
            throw SentPicture.damaged();
        }
    }

    private static byte[] bytes(ByteBuffer content) {
        var bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }
}
