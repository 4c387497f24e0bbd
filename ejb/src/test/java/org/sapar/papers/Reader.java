package org.sapar.papers;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads papers as others do: whoever checks them, whoever copies from them, a telephone. */
final class Reader {

    private static final float DPI = 150;

    /** Points that stay white on the right, a little less than the style asks for. */
    private static final float MARGIN = 45;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Reader() {}

    /** What the standard has against it. */
    static List<String> faults(byte[] pdf, PDFAFlavour standard) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Whether no letter stands beyond the edge of the paper. */
    static boolean isWithinTheMargins(byte[] pdf) throws IOException {
        var within = new AtomicBoolean(true);
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.stream()
                            .filter(one -> one.getXDirAdj() + one.getWidthDirAdj() > one.getPageWidth() - MARGIN)
                            .forEach(one -> within.set(false));
                }
            }.getText(document);
        }
        return within.get();
    }

    /** What the code on the first page says. */
    static String code(byte[] pdf) throws IOException, ReaderException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            var width = picture.getWidth();
            var height = picture.getHeight();
            var dots = picture.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, dots);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
