package org.sapar.registry.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, so that its picture has to be turned: orientation of Exif. A picture that stands upright has
 * at {@code (x, y)} what the one that was sent has at {@code (x, y)}, or at {@code (y, x)} where the axes are swapped,
 * counted from the other edge where it is mirrored.
 */
enum Turn {
    NONE(false, false, false),
    MIRRORED(false, true, false),
    HALF(false, true, true),
    UPSIDE_DOWN(false, false, true),
    SWAPPED(true, false, false),
    RIGHT(true, false, true),
    SWAPPED_BACK(true, true, true),
    LEFT(true, true, false);

    private static final int ORIENTATION = 0x0112;

    private static final int SHORT = 3;

    private static final int ENTRY = 12;

    private static final int MOST_ENTRIES = 512;

    private final boolean swaps;

    private final boolean mirrorsX;

    private final boolean mirrorsY;

    Turn(boolean swaps, boolean mirrorsX, boolean mirrorsY) {
        this.swaps = swaps;
        this.mirrorsX = mirrorsX;
        this.mirrorsY = mirrorsY;
    }

    boolean swaps() {
        return swaps;
    }

    boolean mirrorsX() {
        return mirrorsX;
    }

    boolean mirrorsY() {
        return mirrorsY;
    }

    /**
     * Where a dot of the upright picture stands in one of that width and height which lies as it was sent, row by row.
     */
    int place(int x, int y, int width, int height) {
        var across = swaps ? y : x;
        var down = swaps ? x : y;
        var column = mirrorsX ? width - 1 - across : across;
        var row = mirrorsY ? height - 1 - down : down;
        return row * width + column;
    }

    /** What the data of a camera say; a picture whose data cannot be read is taken as it is. */
    static Turn of(byte[] tiff) {
        try {
            return read(ByteBuffer.wrap(tiff));
        } catch (RuntimeException unreadable) {
            return NONE;
        }
    }

    private static Turn read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Math.min(Short.toUnsignedInt(tiff.getShort(directory)), MOST_ENTRIES);
        for (var number = 0; number < entries; number++) {
            var entry = directory + 2 + number * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION && tiff.getShort(entry + 2) == SHORT) {
                return values()[tiff.getShort(entry + 8) - 1];
            }
        }
        return NONE;
    }
}
