package org.sapar.registry.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the segments of a JPEG and leaves out all that is not the picture. */
final class JpegReader {

    private static final int MARK = 0xFF;

    private static final int BEGIN = 0xD8;

    private static final int END = 0xD9;

    private static final int SCAN = 0xDA;

    private static final int EXIF = 0xE1;

    /** How the colours are mixed; nothing else is kept of what applications add. */
    private static final int ADOBE = 0xEE;

    private static final int FIRST_APPLICATION = 0xE0;

    private static final int LAST_APPLICATION = 0xEF;

    private static final int COMMENT = 0xFE;

    private static final int ADOBE_LENGTH = 12;

    /** Cameras and scanners make ten at most; each costs as much as the whole picture. */
    private static final int MOST_SCANS = 32;

    /** Dots that are decoded in all scans; takes some seconds. */
    private static final long MOST_WORK = 300_000_000;

    /** That the colours are mixed as usual, which files of cameras say by their Exif. */
    private static final byte[] JFIF = {
        (byte) MARK, (byte) FIRST_APPLICATION, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final ByteBuffer in;

    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

    private Turn turn = Turn.NONE;

    private boolean usual;

    /** Whether the file itself tells how its colours are mixed, which would be overruled. */
    private boolean mixed;

    private int width;

    private int height;

    private int scans;

    JpegReader(byte[] sent) {
        in = ByteBuffer.wrap(sent).position(2);
    }

    /**
     * Reads up to the end of the picture.
     *
     * @throws java.nio.BufferUnderflowException if the file ends before
     */
    SentPicture read() {
        for (var mark = mark(); mark != END; mark = mark()) {
            if (!standsAlone(mark)) {
                read(mark, segment());
            }
        }
        if (width == 0 || height == 0 || scans == 0) {
            throw SentPicture.damaged();
        }
        if ((long) width * height * scans > MOST_WORK) {
            throw SentPicture.damaged();
        }
        return new SentPicture("jpeg", width, height, turn, whole());
    }

    private void read(int mark, byte[] segment) {
        if (isFrame(mark)) {
            frame(segment);
        } else if (mark == EXIF && begins(segment, "Exif\0\0")) {
            usual = true;
            turn = Turn.of(Arrays.copyOfRange(segment, 6, segment.length));
        } else if (mark == FIRST_APPLICATION && begins(segment, "JFIF\0")) {
            usual = true;
        }
        if (isKept(mark, segment)) {
            mixed |= mark == ADOBE;
            put(mark, segment);
        }
        if (mark == SCAN) {
            scan();
        }
    }

    private void frame(byte[] segment) {
        var frame = ByteBuffer.wrap(segment);
        if (width > 0) {
            throw SentPicture.damaged();
        }
        height = Short.toUnsignedInt(frame.getShort(1));
        width = Short.toUnsignedInt(frame.getShort(3));
    }

    /** Copies what the decoder reads bit by bit, up to the next mark. */
    private void scan() {
        if (++scans > MOST_SCANS) {
            throw SentPicture.damaged();
        }
        while (true) {
            var one = next();
            if (one == MARK) {
                var then = in.get(in.position()) & MARK;
                if (then != 0 && !isRestart(then)) {
                    in.position(in.position() - 1);
                    return;
                }
                picture.write(one);
                one = next();
            }
            picture.write(one);
        }
    }

    private void put(int mark, byte[] segment) {
        var length = segment.length + 2;
        picture.write(MARK);
        picture.write(mark);
        picture.write(length >> 8);
        picture.write(length);
        picture.writeBytes(segment);
    }

    private byte[] whole() {
        var whole = new ByteArrayOutputStream();
        whole.write(MARK);
        whole.write(BEGIN);
        if (usual && !mixed) {
            whole.writeBytes(JFIF);
        }
        whole.writeBytes(picture.toByteArray());
        whole.write(MARK);
        whole.write(END);
        return whole.toByteArray();
    }

    /** The next mark; what lies before it is passed over, and so are marks that only fill. */
    private int mark() {
        var one = next();
        while (one != MARK) {
            one = next();
        }
        while (one == MARK) {
            one = next();
        }
        return one;
    }

    private byte[] segment() {
        var length = Short.toUnsignedInt(in.getShort());
        if (length < 2) {
            throw SentPicture.damaged();
        }
        var segment = new byte[length - 2];
        in.get(segment);
        return segment;
    }

    private int next() {
        return in.get() & MARK;
    }

    private static boolean isKept(int mark, byte[] segment) {
        if (mark == ADOBE) {
            return segment.length == ADOBE_LENGTH && begins(segment, "Adobe");
        }
        return mark != COMMENT && (mark < FIRST_APPLICATION || mark > LAST_APPLICATION);
    }

    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    private static boolean isRestart(int mark) {
        return mark >= 0xD0 && mark <= 0xD7;
    }

    private static boolean standsAlone(int mark) {
        return mark <= 1 || isRestart(mark) || mark == BEGIN;
    }

    private static boolean begins(byte[] segment, String sign) {
        var letters = sign.getBytes(StandardCharsets.US_ASCII);
        return segment.length >= letters.length
                && Arrays.equals(segment, 0, letters.length, letters, 0, letters.length);
    }
}
