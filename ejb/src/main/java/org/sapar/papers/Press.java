package org.sapar.papers;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import org.w3c.dom.Document;

/**
 * Prints manuscripts as PDF that can be archived (PDF/A-2a) and read aloud (PDF/UA-1).
 *
 * <p>Templates, their style and the fonts come from the class path, read by the press itself. The layout engine loads
 * nothing by an address, whatever a template or a value says; it is given the picture of a code or of a person in the
 * address itself.
 */
@ApplicationScoped
public class Press {

    private static final String FAMILY = "Noto Sans";

    private static final int NORMAL = 400;

    private static final int BOLD = 700;

    /** What every template looks like; it is put into each. */
    private static final String STYLE = "paper.css";

    private static final String PNG = "data:image/png;base64,";

    /** Begins the address that holds a picture. */
    static final String JPEG = "data:image/jpeg;base64,";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    /** Read once, when the first paper is printed. */
    private static final class Fonts {

        static final byte[] REGULAR = bytes("fonts/NotoSans-Regular.ttf");

        static final byte[] BOLD = bytes("fonts/NotoSans-Bold.ttf");

        static final Glyphs GLYPHS = new Glyphs(REGULAR, BOLD);
    }

    /** The PDF. Signs that the fonts lack are printed as a sign that is seen to be missing. */
    public byte[] print(Manuscript manuscript) {
        var template = templates.computeIfAbsent(manuscript.template(), Press::template);
        return pdf(template.fill(Words.in(manuscript.language()), manuscript.values(), Fonts.GLYPHS));
    }

    /** Whether the fonts have every sign of these values. */
    boolean canPrint(Values values) {
        return values.all().allMatch(Fonts.GLYPHS::has);
    }

    /** Tells one version of a template, and of the style that all have, from another. */
    String version(String template) {
        return Values.digest((new String(bytes(template + ".xhtml"), StandardCharsets.UTF_8) + style())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Prints a text of a template that nobody has looked at. */
    byte[] print(InputStream template, PaperLanguage language, Values values) {
        return pdf(Template.read(template, style()).fill(Words.in(language), values, Fonts.GLYPHS));
    }

    private byte[] pdf(Document page) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useFont(() -> new ByteArrayInputStream(Fonts.REGULAR), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(Fonts.BOLD), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        builder.useUriResolver((base, address) -> isEmbedded(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> type == ExternalResourceType.IMAGE_RASTER && isEmbedded(address),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Sapar");
        builder.withW3cDocument(page, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static boolean isEmbedded(String address) {
        return address != null && (address.startsWith(PNG) || address.startsWith(JPEG));
    }

    private static Template template(String name) {
        return Template.read(new ByteArrayInputStream(bytes(name + ".xhtml")), style());
    }

    private static String style() {
        return new String(bytes(STYLE), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var file = Press.class.getResourceAsStream("/papers/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
