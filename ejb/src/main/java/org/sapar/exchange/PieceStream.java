package org.sapar.exchange;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces, so that no more than one of them is held in memory. */
final class PieceStream extends OutputStream {

    /** Bytes of a piece. */
    static final int SIZE = 1024 * 1024;

    private final Pieces pieces;

    private final byte[] buffer = new byte[SIZE];

    private int filled;

    private int place;

    PieceStream(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Takes the pieces, from place 0. */
    interface Pieces {

        void take(int place, byte[] piece);
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int at = from, left = length; left > 0; ) {
            var fits = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, at, buffer, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == SIZE) {
                cut();
            }
        }
    }

    /** The last piece; what breaks off before it is no file. */
    void end() {
        if (filled > 0) {
            cut();
        }
    }

    private void cut() {
        pieces.take(place++, Arrays.copyOf(buffer, filled));
        filled = 0;
    }
}
