package org.sapar.registry.photos;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sapar.shared.Broken;

/**
 * The picture that is kept: upright, 35 to 45 like that of a passport, of one size, and made anew dot by dot, so that
 * nothing of the file that was sent is in it.
 */
final class Portrait {

    /** Bytes of the largest file that is taken. */
    static final int LARGEST = 8 * 1024 * 1024;

    /** Dots of the picture that is kept. */
    static final int WIDTH = 420;

    static final int HEIGHT = 540;

    /** Bytes of the largest picture that is kept. */
    static final int MOST = 64 * 1024;

    static final int LEAST_WIDTH = 300;

    static final int LEAST_HEIGHT = 400;

    /** Dots of the largest picture that is decoded, in millions; large cameras have 24. */
    static final int MOST_MILLIONS = 25;

    private static final int MILLION = 1_000_000;

    /** Of what is too high, so much is cut off above and the rest below: heads are in the upper half. */
    private static final int ABOVE = 3;

    private static final float[] QUALITIES = {.88f, .8f, .7f, .55f, .4f, .25f, .1f};

    /** Whatever comes at once, memory is taken by one picture at a time. */
    private static final Semaphore ONE = new Semaphore(1, true);

    /** Whoever waits longer is told so, and keeps nobody else waiting. */
    private static final int PATIENCE_SECONDS = 5;

    private final byte[] jpeg;

    private Portrait(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /**
     * Makes it of what was sent.
     *
     * @throws Broken if that is no picture, or one that is too small or too large; if too many come at once
     */
    static Portrait of(byte[] sent) {
        if (sent.length == 0) {
            throw Broken.at("picture", "registry.photo.none");
        }
        if (sent.length > LARGEST) {
            throw Broken.at("picture", "registry.photo.large", LARGEST / 1024 / 1024);
        }
        if (!isMyTurn()) {
            throw Broken.at("picture", "registry.photo.busy");
        }
        try {
            var picture = SentPicture.of(sent);
            checkSize(picture);
            return new Portrait(encoded(upright(picture)));
        } finally {
            ONE.release();
        }
    }

    private static boolean isMyTurn() {
        try {
            return ONE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** At most 64 KB. */
    byte[] jpeg() {
        return jpeg.clone();
    }

    /** The same for the same picture, and for no other: SHA-256 in hexadecimal digits. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkSize(SentPicture picture) {
        var swaps = picture.turn().swaps();
        var width = swaps ? picture.height() : picture.width();
        var height = swaps ? picture.width() : picture.height();
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            throw Broken.at("picture", "registry.photo.small", LEAST_WIDTH, LEAST_HEIGHT, width, height);
        }
        if ((long) width * height > (long) MOST_MILLIONS * MILLION) {
            throw Broken.at("picture", "registry.photo.pixels", MOST_MILLIONS);
        }
    }

    private static BufferedImage upright(SentPicture picture) {
        var turn = picture.turn();
        var width = turn.swaps() ? HEIGHT : WIDTH;
        var height = turn.swaps() ? WIDTH : HEIGHT;
        var dots = Scaling.of(decoded(picture), width, height);
        var upright = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                upright.setRGB(x, y, dots[turn.place(x, y, width, height)]);
            }
        }
        return upright;
    }

    /** The part that is kept, with at most four times as many dots in each direction as are wanted. */
    private static BufferedImage decoded(SentPicture picture) {
        var part = part(picture);
        var least = Math.min(part.width, part.height) / (2 * WIDTH);
        var reader = ImageIO.getImageReadersByFormatName(picture.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceRegion(part);
            wanted.setSourceSubsampling(Math.max(1, least), Math.max(1, least), 0, 0);
            return reader.read(0, wanted);
        } catch (IOException | RuntimeException unreadable) {
            throw SentPicture.damaged();
        } finally {
            reader.dispose();
        }
    }

    /** What is cut out of it, as it was sent. */
    private static Rectangle part(SentPicture picture) {
        var turn = picture.turn();
        var upright = cut(
                turn.swaps() ? picture.height() : picture.width(), turn.swaps() ? picture.width() : picture.height());
        var part = turn.swaps() ? new Rectangle(upright.y, upright.x, upright.height, upright.width) : upright;
        if (turn.mirrorsX()) {
            part.x = picture.width() - part.x - part.width;
        }
        if (turn.mirrorsY()) {
            part.y = picture.height() - part.y - part.height;
        }
        return part;
    }

    private static Rectangle cut(int width, int height) {
        var narrow = (int) Math.min(width, (long) height * WIDTH / HEIGHT);
        var low = (int) Math.min(height, (long) width * HEIGHT / WIDTH);
        return new Rectangle((width - narrow) / 2, (height - low) / ABOVE, narrow, low);
    }

    private static byte[] encoded(BufferedImage picture) {
        var bytes = new byte[0];
        for (var quality : QUALITIES) {
            bytes = encoded(picture, quality);
            if (bytes.length <= MOST) {
                break;
            }
        }
        return bytes;
    }

    private static byte[] encoded(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(picture), "jpeg")
                .next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
