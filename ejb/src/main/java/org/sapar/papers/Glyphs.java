package org.sapar.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The signs that the fonts of the papers have. */
final class Glyphs {

    /** Stands where a sign cannot be printed, so that it is seen to be missing. */
    private static final String MISSING = "\uFFFD";

    private static final int LAST = 0xFFFF;

    private final BitSet known = new BitSet(LAST);

    Glyphs(byte[]... fonts) {
        known.set(0, LAST);
        Stream.of(fonts).map(Glyphs::of).forEach(known::and);
    }

    /** The text as it can be printed: letters with their marks in one sign, on one line, nothing invisible. */
    String printable(String text) {
        var printed = new StringBuilder();
        tidy(text).codePoints().forEach(sign -> {
            if (known.get(sign)) {
                printed.appendCodePoint(sign);
            } else {
                printed.append(MISSING);
            }
        });
        return printed.toString();
    }

    boolean has(String text) {
        return tidy(text).codePoints().allMatch(known::get);
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Zs}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }

    private static BitSet of(byte[] font) {
        var signs = new BitSet(LAST);
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var lookup = parsed.getUnicodeCmapLookup();
            for (var sign = ' '; sign < LAST; sign++) {
                signs.set(sign, lookup.getGlyphId(sign) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signs;
    }
}
