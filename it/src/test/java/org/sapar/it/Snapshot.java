package org.sapar.it;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** Pictures as a camera takes them; no two are of one colour. */
public final class Snapshot {

    private static final int COLOURS = 0x1000000;

    private Snapshot() {}

    /** A JPEG that is large enough to be kept. */
    public static byte[] jpeg() {
        return jpeg(600, 800);
    }

    /** A JPEG of so many dots. */
    public static byte[] jpeg(int width, int height) {
        try {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var dots = new int[width * height];
            Arrays.fill(dots, ThreadLocalRandom.current().nextInt(COLOURS));
            picture.setRGB(0, 0, width, height, dots, 0, width);
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
