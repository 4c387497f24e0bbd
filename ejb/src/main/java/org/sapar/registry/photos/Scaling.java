package org.sapar.registry.photos;

import java.awt.image.BufferedImage;

/** Makes a picture smaller or larger, each dot the mean of what lies around its place; what is transparent is white. */
final class Scaling {

    private static final int COLOURS = 3;

    private static final int FULL = 255;

    private final BufferedImage from;

    private final int width;

    private final int height;

    private Scaling(BufferedImage from, int width, int height) {
        this.from = from;
        this.width = width;
        this.height = height;
    }

    /** The dots row by row, as {@code 0xRRGGBB}. */
    static int[] of(BufferedImage from, int width, int height) {
        return new Scaling(from, width, height).scaled();
    }

    /** How much of which dots makes one. */
    private record Mean(int first, float[] shares) {

        static Mean[] all(int from, int to) {
            var means = new Mean[to];
            var scale = (double) from / to;
            var reach = Math.max(1, scale);
            for (var place = 0; place < to; place++) {
                var centre = (place + 0.5) * scale;
                var first = Math.max(0, (int) Math.floor(centre - reach));
                var last = Math.min(from, (int) Math.ceil(centre + reach));
                means[place] = of(first, last, centre, reach);
            }
            return means;
        }

        private static Mean of(int first, int last, double centre, double reach) {
            var shares = new float[last - first];
            var sum = 0f;
            for (var i = 0; i < shares.length; i++) {
                shares[i] = (float) Math.max(0, 1 - Math.abs(first + i + 0.5 - centre) / reach);
                sum += shares[i];
            }
            for (var i = 0; i < shares.length; i++) {
                shares[i] /= sum;
            }
            return new Mean(first, shares);
        }
    }

    private int[] scaled() {
        var narrow = narrowed();
        var rows = Mean.all(from.getHeight(), height);
        var dots = new int[width * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var dot = 0;
                for (var colour = 0; colour < COLOURS; colour++) {
                    dot = dot << 8 | Math.round(mean(rows[y], narrow, x * COLOURS + colour));
                }
                dots[y * width + x] = dot;
            }
        }
        return dots;
    }

    private float mean(Mean row, float[] narrow, int place) {
        var sum = 0f;
        for (var i = 0; i < row.shares().length; i++) {
            sum += row.shares()[i] * narrow[(row.first() + i) * width * COLOURS + place];
        }
        return Math.min(FULL, sum);
    }

    /** Of the width that is wanted, and as high as it was. */
    private float[] narrowed() {
        var columns = Mean.all(from.getWidth(), width);
        var narrow = new float[width * from.getHeight() * COLOURS];
        var line = new int[from.getWidth()];
        for (var y = 0; y < from.getHeight(); y++) {
            from.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (var x = 0; x < width; x++) {
                add(columns[x], line, narrow, (y * width + x) * COLOURS);
            }
        }
        return narrow;
    }

    private static void add(Mean column, int[] line, float[] narrow, int place) {
        for (var i = 0; i < column.shares().length; i++) {
            var dot = line[column.first() + i];
            var share = column.shares()[i];
            for (var colour = 0; colour < COLOURS; colour++) {
                narrow[place + colour] += share * onWhite(dot, dot >> 8 * (2 - colour) & FULL);
            }
        }
    }

    private static float onWhite(int dot, int colour) {
        var opaque = dot >>> 24;
        return opaque == FULL ? colour : (colour * opaque + FULL * (FULL - opaque)) / (float) FULL;
    }
}
