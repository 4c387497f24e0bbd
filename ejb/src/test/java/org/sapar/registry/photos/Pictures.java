package org.sapar.registry.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures as cameras, scanners and people with bad intentions make them. */
final class Pictures {

    static final int RED = 0xC02020;

    static final int GREEN = 0x20A020;

    static final int BLUE = 0x2020C0;

    static final int GREY = 0x808080;

    private static final int TRANSPARENT = 0x00FF00FF;

    private Pictures() {}

    /** Red above on the left, green above on the right, blue below on the left, grey below on the right. */
    static BufferedImage quarters(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var above = y < height / 2;
                var left = x < width / 2;
                picture.setRGB(x, y, above ? (left ? RED : GREEN) : (left ? BLUE : GREY));
            }
        }
        return picture;
    }

    static BufferedImage noise(int width, int height) {
        var random = new Random(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    static BufferedImage transparent(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, x < width / 2 ? TRANSPARENT : Color.RED.getRGB());
            }
        }
        return picture;
    }

    static byte[] as(String format, BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a camera writes that was held so. */
    static byte[] exif(int orientation, String place) {
        var tiff = ByteBuffer.allocate(26);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array(), ascii(place));
    }

    /** Puts a segment behind the first two bytes of a JPEG. */
    static byte[] with(byte[] jpeg, int mark, byte[] segment) {
        var head = ByteBuffer.allocate(6)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) mark)
                .putShort((short) (segment.length + 2));
        return join(head.array(), segment, cut(jpeg, 2, jpeg.length));
    }

    /** Puts a chunk behind the header of a PNG. */
    static byte[] with(byte[] png, String kind, byte[] content) {
        var header = 33;
        return join(cut(png, 0, header), chunk(kind, content), cut(png, header, png.length));
    }

    /** A PNG that says that it is so large, of grey dots, with as many rows as are told. */
    static byte[] png(int width, int height, int rows) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 0, 0, 0, 0});
        var sign = cut(as("png", quarters(1, 1)), 0, 8);
        var content = packed(new byte[Math.multiplyExact(rows, width + 1)]);
        return join(sign, chunk("IHDR", header.array()), chunk("IDAT", content), chunk("IEND", new byte[0]));
    }

    static byte[] packed(byte[] content) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var packing = new DeflaterOutputStream(bytes)) {
                packing.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] cut(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] content) {
        var body = join(ascii(kind), content);
        var sum = new CRC32();
        sum.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
