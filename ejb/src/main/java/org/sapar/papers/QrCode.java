package org.sapar.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a picture that telephones read. */
final class QrCode {

    /** Dots of one module, so that it is sharp on paper. */
    private static final int DOTS = 8;

    /** Modules around it that stay white; the standard asks for four. */
    private static final int QUIET = 4;

    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** The picture as an address that holds it. */
    static String address(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules(text)));
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] png(ByteMatrix modules) {
        var side = (modules.getWidth() + 2 * QUIET) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(modules, x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : WHITE);
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }
}
