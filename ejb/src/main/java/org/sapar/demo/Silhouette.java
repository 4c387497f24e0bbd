package org.sapar.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** The outline of a head and shoulders, drawn for somebody who does not exist; it has no face. */
final class Silhouette {

    private static final int WIDTH = 630;

    private static final int HEIGHT = 810;

    private static final double MIDDLE = WIDTH / 2.0;

    private static final List<Color> GROUNDS =
            List.of(new Color(0xE8EEF0), new Color(0xF1EDE6), new Color(0xE6ECE4), new Color(0xECE8F0));

    private static final List<Color> CLOTHES = List.of(
            new Color(0x2F4858), new Color(0x5B3A4B), new Color(0x3D5A3F), new Color(0x6B4F2A), new Color(0x39405E));

    private static final List<Color> SKINS =
            List.of(new Color(0xD9B08C), new Color(0xC99A73), new Color(0xE3BE9D), new Color(0xB98A66));

    private static final List<Color> HAIRS =
            List.of(new Color(0x1E1A18), new Color(0x2C211B), new Color(0x3B2D24), new Color(0x6F6A66));

    private final Random random;

    private final boolean longHair;

    /** @param longHair whether the hair falls on the shoulders */
    Silhouette(long seed, boolean longHair) {
        this.random = new Random(seed);
        this.longHair = longHair;
    }

    /** As a PNG. */
    byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            draw(pen);
        } finally {
            pen.dispose();
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Graphics2D pen) {
        var head = 190 + random.nextInt(30);
        var high = head * (1.24 + random.nextInt(10) / 100.0);
        var broad = 470 + random.nextInt(70);
        var hair = one(HAIRS);
        var skin = one(SKINS);
        pen.setPaint(one(GROUNDS));
        pen.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        if (longHair) {
            pen.setPaint(hair);
            pen.fill(new RoundRectangle2D.Double(MIDDLE - head * .66, 175, head * 1.32, high * 1.55, head, head));
        }
        pen.setPaint(one(CLOTHES));
        pen.fill(new Ellipse2D.Double(MIDDLE - broad / 2.0, 520, broad, 640));
        pen.setPaint(skin);
        pen.fill(new RoundRectangle2D.Double(MIDDLE - head * .24, 400, head * .48, 190, 90, 90));
        pen.setPaint(hair);
        pen.fill(new Ellipse2D.Double(MIDDLE - head * .56, 165, head * 1.12, high * .98));
        pen.setPaint(skin);
        pen.fill(new Ellipse2D.Double(MIDDLE - head / 2.0, 215, head, high));
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
